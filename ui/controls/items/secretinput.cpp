// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/secretinput.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <optional>

namespace Billfold {

namespace {

enum class Filtered {
    Take,
    Skip,
    Refuse
};

bool isFiller(QChar c)
{
    return c.isSpace() || c.category() == QChar::Punctuation_Dash;
}

/// What becomes of one UTF-16 unit; `c` is rewritten to the form that is kept.
Filtered filter(SecretInput::Accepts accepts, QChar &c)
{
    if (accepts == SecretInput::AnyText)
        return c.category() == QChar::Other_Control ? Filtered::Skip : Filtered::Take;
    if (isFiller(c))
        return Filtered::Skip;
    if (c.isDigit()) {
        c = QChar(u'0' + c.digitValue());
        return Filtered::Take;
    }
    const bool isLetter = c.unicode() < 0x80 && c.isLetter();
    if (accepts == SecretInput::CodeLetters && isLetter) {
        c = c.toUpper();
        return Filtered::Take;
    }
    return Filtered::Refuse;
}

} // namespace

SecretInput::SecretInput(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    connect(&m_buffer, &SecretBuffer::lengthChanged, this, &SecretInput::lengthChanged);
}

void SecretInput::clear()
{
    m_buffer.clear();
}

void SecretInput::paste()
{
    take(QGuiApplication::clipboard()->text());
}

bool SecretInput::sameAs(const SecretInput *other) const
{
    return other && m_buffer.equals(other->m_buffer);
}

QVariant SecretInput::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints: {
        const Qt::InputMethodHints kind = m_accepts == DigitsOnly ? Qt::ImhDigitsOnly : Qt::ImhNone;
        return int(kind | Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    default:
        return QQuickItem::inputMethodQuery(query);
    }
}

void SecretInput::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Backspace:
        if (event->modifiers() & Qt::ControlModifier)
            m_buffer.clear();
        else
            m_buffer.removeLast();
        return;
    default:
        break;
    }
    // AltGr arrives as Ctrl+Alt on Windows and types; either alone is a shortcut.
    const Qt::KeyboardModifiers shortcut = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool types = !shortcut || shortcut == (Qt::ControlModifier | Qt::AltModifier);
    if (!types || event->text().isEmpty() || event->text().front().category() == QChar::Other_Control) {
        event->ignore();
        return;
    }
    take(event->text());
}

void SecretInput::inputMethodEvent(QInputMethodEvent *event)
{
    take(event->commitString());
    event->accept();
}

void SecretInput::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
}

void SecretInput::take(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        QChar unit[2] = {text[i], isPair ? text[++i] : QChar()};
        const Filtered filtered = filter(m_accepts, unit[0]);
        if (filtered == Filtered::Skip)
            continue;
        const bool fits = m_buffer.length() < m_maximumLength;
        if (filtered == Filtered::Refuse || !fits || !m_buffer.append(QStringView(unit, isPair ? 2 : 1))) {
            Q_EMIT refused();
            return;
        }
    }
}

} // namespace Billfold
