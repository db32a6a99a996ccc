// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours, sizes and motion of the whole interface. The shell sets the first four properties from the settings.
QtObject {
    id: root

    // "system", "light" or "dark"
    property string scheme: "system"
    property bool reducedMotion: false
    // 1 to 2: how much larger than designed text is drawn
    property real textScale: 1
    // What amounts and dates are written in
    property var locale: Qt.locale()

    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool dark: scheme === "dark" || (scheme === "system" && systemPalette.window.hslLightness < 0.5)

    readonly property color background: dark ? "#111412" : "#F6F5F1"
    readonly property color surface: dark ? "#191D1A" : "#FFFFFF"
    readonly property color raised: dark ? "#222724" : "#EEECE5"
    readonly property color line: dark ? "#2D332F" : "#E3E0D7"
    // Text on brand and danger is brandInk and dangerInk (a name that starts with "on" would read as a signal handler).
    // Outlines of controls: at least 3:1 on background and surface
    readonly property color outline: dark ? "#6C766F" : "#858A82"
    readonly property color ink: dark ? "#ECEFEC" : "#1B1F1D"
    readonly property color second: dark ? "#A9B2AC" : "#5A615D"
    readonly property color third: dark ? "#8A938D" : "#646B66"
    readonly property color brand: dark ? "#5CC8AB" : "#0E5E4E"
    readonly property color brandInk: dark ? "#06261D" : "#FFFFFF"
    readonly property color brandSoft: dark ? "#15332A" : "#DFEEE8"
    readonly property color moneyIn: dark ? "#74D29B" : "#14704D"
    readonly property color warning: dark ? "#F0BB60" : "#8A5200"
    readonly property color warningSoft: dark ? "#322710" : "#FBF0DA"
    readonly property color danger: dark ? "#FF8F86" : "#B3261E"
    readonly property color dangerInk: dark ? "#3A0B08" : "#FFFFFF"
    readonly property color dangerSoft: dark ? "#3A1A18" : "#FBE8E6"
    readonly property color notice: dark ? "#8DB8F5" : "#1D4F91"
    readonly property color noticeSoft: dark ? "#182739" : "#E5EDF8"
    // What codes are drawn on: readers want black on white, in the dark as well
    readonly property color paper: "#FFFFFF"
    readonly property color scrim: dark ? "#B0000000" : "#801B1F1D"

    readonly property int space4: 4
    readonly property int space8: 8
    readonly property int space12: 12
    readonly property int space16: 16
    readonly property int space24: 24
    readonly property int space32: 32

    readonly property int radiusTag: 8
    readonly property int radiusControl: 12
    readonly property int radiusCard: 14
    readonly property int focusRingWidth: 2

    readonly property int buttonHeight: 44
    readonly property int fieldHeight: 48
    readonly property int rowHeight: 56
    readonly property int targetSize: 40

    readonly property int railWidth: 208
    readonly property int iconRailWidth: 72
    readonly property int narrowBelow: 600
    readonly property int wideFrom: 900
    readonly property int contentWidth: 720
    readonly property int wideContentWidth: 980

    readonly property int shortMotion: reducedMotion ? 0 : 120
    readonly property int longMotion: reducedMotion ? 0 : 180

    // The two colours of a tone: "neutral", "success", "warning", "danger" or "notice"
    function toneColor(tone: string): color {
        switch (tone) {
        case "success": return brand
        case "warning": return warning
        case "danger": return danger
        case "notice": return notice
        default: return second
        }
    }

    function toneSoftColor(tone: string): color {
        switch (tone) {
        case "success": return brandSoft
        case "warning": return warningSoft
        case "danger": return dangerSoft
        case "notice": return noticeSoft
        default: return raised
        }
    }
}
