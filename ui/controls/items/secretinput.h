// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QQuickItem>
#include <QtQmlIntegration>
#include <QQmlEngine>

namespace Billfold {

/// The part of a secret field that takes key presses, pastes and input-method commits and puts them into locked memory.
/// It draws nothing and has no property that holds the text: QML and assistive technology learn only how long it is.
/// The caret is always at the end; Backspace takes one character, with Ctrl all of them.
class SecretInput : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::SecretBuffer *buffer READ buffer CONSTANT FINAL)
    Q_PROPERTY(int length READ length NOTIFY lengthChanged FINAL)
    /// Characters beyond this are refused; `refused` is emitted.
    Q_PROPERTY(int maximumLength MEMBER m_maximumLength NOTIFY maximumLengthChanged FINAL)
    Q_PROPERTY(Accepts accepts MEMBER m_accepts NOTIFY acceptsChanged FINAL)

public:
    enum Accepts {
        AnyText,
        DigitsOnly, ///< digits of any script, kept as ASCII; spaces and hyphens in a paste are skipped
        CodeLetters, ///< letters and digits in capitals, for recovery codes; spaces and hyphens are skipped
    };
    Q_ENUM(Accepts)

    explicit SecretInput(QQuickItem *parent = nullptr);

    [[nodiscard]] SecretBuffer *buffer() { return &m_buffer; }
    [[nodiscard]] int length() const { return m_buffer.length(); }

    Q_INVOKABLE void clear();
    Q_INVOKABLE void paste();
    /// Whether the same was typed into both.
    Q_INVOKABLE [[nodiscard]] bool sameAs(const Billfold::SecretInput *other) const;

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void lengthChanged();
    void maximumLengthChanged();
    void acceptsChanged();
    /// Enter was pressed.
    void accepted();
    /// Something typed does not belong here or does not fit.
    void refused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void take(QStringView text);

    SecretBuffer m_buffer;
    int m_maximumLength = 128;
    Accepts m_accepts = AnyText;
};

} // namespace Billfold
