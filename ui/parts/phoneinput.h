// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace Billfold {

/// A phone number as a person types it: with the region's own habits, or with + and the country's code.
/// See core/session/phonenumber.h.
class PhoneInput : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Forms own their phone numbers")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// ISO 3166-1, two capital letters.
    Q_PROPERTY(QString region READ region WRITE setRegion NOTIFY changed FINAL)
    /// "+8613700009015"; empty while the number is not possible.
    Q_PROPERTY(QString e164 READ e164 NOTIFY changed FINAL)
    /// "+86 137 0000 9015", to read once more; the text as typed while the number is not possible.
    Q_PROPERTY(QString display READ display NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed FINAL)

public:
    explicit PhoneInput(QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &region() const { return m_region; }
    [[nodiscard]] const QString &e164() const { return m_e164; }
    [[nodiscard]] const QString &display() const { return m_display; }
    [[nodiscard]] bool isEmpty() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] bool isValid() const { return !m_e164.isEmpty(); }
    void setText(const QString &text);
    void setRegion(const QString &region);

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_text;
    QString m_region = QStringLiteral("CN");
    QString m_e164;
    QString m_display;
};

} // namespace Billfold
