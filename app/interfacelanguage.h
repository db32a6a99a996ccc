// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>

namespace Billfold {

/// The translations of the interface that are installed in the application. One at a time; the last one wins.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// "zh_CN" or "en".
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Installs the texts of a language; "system" means the one that the system asks for, English where we have none of them.
    void use(const QString &name);

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace Billfold
