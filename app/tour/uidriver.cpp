// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/uidriver.h"

#include "app/tour/glyphreader.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QWheelEvent>

namespace Billfold {

namespace {

constexpr int WheelNotch = 120; // eighths of a degree, the smallest turn of a common wheel

QString accessibleText(QQuickItem *item, QAccessible::Text kind)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(kind) : QString();
}

bool isPainted(const QQuickItem *item)
{
    return item->isVisible() && item->width() > 0 && item->height() > 0 && item->opacity() > 0;
}

/// The first shown item, depth first and topmost last, for which `matches` holds.
QQuickItem *findItem(QQuickItem *item, const std::function<bool(QQuickItem *)> &matches)
{
    if (!item->isVisible())
        return nullptr;
    if (matches(item))
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = findItem(*child, matches))
            return found;
    }
    return nullptr;
}

void collectText(QQuickItem *item, QStringList &texts)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    if (item->inherits("QQuickText") && isPainted(item)) {
        const QString text = item->property("text").toString();
        if (!text.isEmpty())
            texts.append(text);
    } else if (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")) {
        texts.append(item->property("displayText").toString());
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collectText(child, texts);
}

/// The nearest scrolling area around the item, or nothing.
QQuickItem *flickableAround(QQuickItem *item)
{
    for (QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable"))
            return parent;
    }
    return nullptr;
}

} // namespace

UiDriver::UiDriver(QQuickWindow &window)
    : m_window(window)
{
}

QQuickItem *UiDriver::find(const QString &name) const
{
    const auto hasObjectName = [&](QQuickItem *item) { return item->objectName() == name; };
    if (QQuickItem *item = findItem(m_window.contentItem(), hasObjectName))
        return item;
    return findItem(m_window.contentItem(),
        [&](QQuickItem *item) { return accessibleText(item, QAccessible::Name) == name; });
}

UiDriver::Outcome UiDriver::waitUntil(
    const QString &what, const std::function<bool()> &condition, std::chrono::milliseconds patience)
{
    QDeadlineTimer deadline(patience);
    while (!condition()) {
        if (deadline.hasExpired())
            return std::unexpected(
                QStringLiteral("waited in vain for %1; the window shows: %2").arg(what, textIn().replace(u'\n', u'|')));
        QTest::qWait(10);
    }
    return {};
}

UiDriver::Outcome UiDriver::waitForShown(const QString &name, std::chrono::milliseconds patience)
{
    return waitUntil(name + QStringLiteral(" to be shown"), [&] { return isShown(name); }, patience);
}

UiDriver::Outcome UiDriver::waitForGone(const QString &name, std::chrono::milliseconds patience)
{
    return waitUntil(name + QStringLiteral(" to be gone"), [&] { return !isShown(name); }, patience);
}

UiDriver::Outcome UiDriver::waitForState(const QString &screen, const QString &state, std::chrono::milliseconds patience)
{
    const auto isInState = [&] {
        QQuickItem *item = find(screen);
        return item && accessibleText(item, QAccessible::Description).startsWith(state);
    };
    return waitUntil(QStringLiteral("%1 to be \"%2\"").arg(screen, state), isInState, patience);
}

UiDriver::Outcome UiDriver::waitForText(const QString &text, std::chrono::milliseconds patience)
{
    return waitUntil(QStringLiteral("the words \"%1\"").arg(text), [&] { return textIn().contains(text); }, patience);
}

bool UiDriver::isShown(const QString &name) const
{
    QQuickItem *item = find(name);
    return item && isPainted(item);
}

bool UiDriver::isEnabled(const QString &name) const
{
    QQuickItem *item = find(name);
    return item && item->isEnabled();
}

QString UiDriver::accessibleName(const QString &name) const
{
    QQuickItem *item = find(name);
    return item ? accessibleText(item, QAccessible::Name) : QString();
}

QString UiDriver::textIn(const QString &name) const
{
    QQuickItem *item = name.isEmpty() ? m_window.contentItem() : find(name);
    QStringList texts;
    if (item)
        collectText(item, texts);
    return texts.join(u'\n');
}

int UiDriver::countShown(const QString &prefix) const
{
    int count = 0;
    // A search that never matches visits everything.
    findItem(m_window.contentItem(), [&](QQuickItem *item) {
        count += item->objectName().startsWith(prefix) && isPainted(item) ? 1 : 0;
        return false;
    });
    return count;
}

UiDriver::Outcome UiDriver::bringIntoView(QQuickItem *item)
{
    QQuickItem *area = flickableAround(item);
    if (!area)
        return {};
    const auto middleInArea = [&] { return item->mapToItem(area, QPointF(item->width() / 2, item->height() / 2)).y(); };
    const auto isInView = [&] { return middleInArea() >= 8 && middleInArea() <= area->height() - 8; };
    const QPointF pointer = area->mapToScene(QPointF(area->width() / 2, area->height() / 2));
    for (int turn = 0; turn < 400 && !isInView(); ++turn) {
        const int angle = middleInArea() < 8 ? WheelNotch : -WheelNotch;
        QWheelEvent event(pointer, m_window.mapToGlobal(pointer), QPoint(), QPoint(0, angle), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_window, &event);
        QTest::qWait(20);
    }
    if (!isInView())
        return std::unexpected(item->objectName() + QStringLiteral(" cannot be scrolled into view"));
    return {};
}

void UiDriver::activate()
{
    // Only the active window has the keyboard; with several people in one process another one may be.
    if (m_window.isActive())
        return;
    m_window.requestActivate();
    (void)QTest::qWaitForWindowActive(&m_window);
}

UiDriver::Outcome UiDriver::click(const QString &name)
{
    activate();
    const auto canBePressed = [&] { return isShown(name) && isEnabled(name); };
    if (auto shown = waitUntil(name + QStringLiteral(" to be ready for a click"), canBePressed); !shown)
        return shown;
    if (auto inView = bringIntoView(find(name)); !inView)
        return inView;
    QQuickItem *item = find(name);
    if (!item)
        return std::unexpected(name + QStringLiteral(" went away before it could be clicked"));
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, middle.toPoint());
    return {};
}

UiDriver::Outcome UiDriver::type(const QString &name, const QString &text)
{
    if (auto clicked = click(name); !clicked)
        return clicked;
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    typeKeys(text);
    return {};
}

void UiDriver::typeKeys(const QString &text)
{
    // QTest::keyClicks goes through Latin-1; Chinese arrives as it does from a keyboard without an input method.
    for (const QChar character : text) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, character.unicode() < 0x80 ? character.toUpper().unicode() : 0, Qt::NoModifier, character);
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }
}

void UiDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    activate();
    QTest::keyClick(&m_window, key, modifiers);
}

QString UiDriver::readCodePicture(const QString &name, int characters)
{
    QQuickItem *item = find(name);
    if (!item)
        return {};
    const QRectF place = item->mapRectToScene(item->boundingRect());
    const QString crockford = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    return readGlyphs(screenshot().copy(place.toAlignedRect()), characters, item->property("font").value<QFont>(),
        item->property("color").value<QColor>(), crockford);
}

QImage UiDriver::screenshot()
{
    QTest::qWait(50); // lets a frame that is on its way be drawn
    return m_window.grabWindow();
}

} // namespace Billfold
