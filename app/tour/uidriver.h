// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <expected>
#include <functional>

class QImage;
class QQuickItem;
class QQuickWindow;

namespace Billfold {

/// What a person does with a window: looks for a control by its object name or accessible name, clicks, types, reads.
/// Everything goes in as mouse, wheel and key events and comes out as what is painted or told to assistive technology;
/// nothing reaches behind the window. A failed action says in words what was looked for and what was there instead.
/// Interface thread only.
class UiDriver
{
public:
    using Outcome = std::expected<void, QString>;
    static constexpr std::chrono::milliseconds DefaultPatience{20'000};

    explicit UiDriver(QQuickWindow &window);

    /// Waits until the control is shown and enabled, brings it into view with the wheel, and presses its middle.
    Outcome click(const QString &name);
    /// Clicks the field, then types; for a text field what stood there is replaced.
    Outcome type(const QString &name, const QString &text);
    /// Types into whatever has the focus.
    void typeKeys(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    Outcome waitForShown(const QString &name, std::chrono::milliseconds patience = DefaultPatience);
    Outcome waitForGone(const QString &name, std::chrono::milliseconds patience = DefaultPatience);
    /// Waits until the accessible description of the screen begins with `state`, e.g. waitForState("transfer.review", "ready").
    Outcome waitForState(const QString &screen, const QString &state, std::chrono::milliseconds patience = DefaultPatience);
    /// Waits until the text is painted somewhere in the window, alone or within a longer one.
    Outcome waitForText(const QString &text, std::chrono::milliseconds patience = DefaultPatience);
    /// Waits until `condition` holds; `what` completes the sentence "waited in vain for …".
    Outcome waitUntil(const QString &what, const std::function<bool()> &condition,
        std::chrono::milliseconds patience = DefaultPatience);

    [[nodiscard]] bool isShown(const QString &name) const;
    [[nodiscard]] bool isEnabled(const QString &name) const;
    /// The accessible name of the control: what a screen reader says.
    [[nodiscard]] QString accessibleName(const QString &name) const;
    /// All text painted inside the control, top to bottom; of the whole window without a name.
    [[nodiscard]] QString textIn(const QString &name = {}) const;
    /// How many shown controls have an object name that begins with `prefix`.
    [[nodiscard]] int countShown(const QString &prefix) const;

    /// What a picture of a code shows (a group of the recovery code): read from the pixels, since it is nowhere as text.
    [[nodiscard]] QString readCodePicture(const QString &name, int characters);

    [[nodiscard]] QImage screenshot();

private:
    [[nodiscard]] QQuickItem *find(const QString &name) const;
    void activate();
    [[nodiscard]] Outcome bringIntoView(QQuickItem *item);

    QQuickWindow &m_window;
};

} // namespace Billfold
