// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Billfold.Controls.Items

// Text of days and times in the language of the interface and the zone of the machine.
QtObject {
    id: root

    // The day that "Today" means; the shell moves it on at midnight.
    property date today: new Date()

    // "18:02"
    function time(moment: date): string {
        return LocaleText.time(moment, Theme.locale)
    }

    // "Tomorrow", "Today", "Yesterday", "22 November"
    function day(moment: date): string {
        return relativeDay(moment) || LocaleText.day(moment, today, Theme.locale)
    }

    // Heading of a day in a list: "Today", "Yesterday", "Sunday 22 November"
    function dayHeading(moment: date): string {
        return relativeDay(moment) || LocaleText.dayHeading(moment, today, Theme.locale)
    }

    // "Today 18:02"
    function dayAndTime(moment: date): string {
        //: %1 is a day such as "Today" or "22 November", %2 a time such as 18:02
        return qsTr("%1 %2").arg(day(moment)).arg(time(moment))
    }

    // "2026-11-22 18:02:35": never relative, for what is shown to support
    function preciseTime(moment: date): string {
        return LocaleText.preciseTime(moment, Theme.locale)
    }

    function relativeDay(moment: date): string {
        switch (LocaleText.daysAgo(moment, today)) {
        case 0: return qsTr("Today")
        case -1: return qsTr("Tomorrow")
        case 1: return qsTr("Yesterday")
        default: return ""
        }
    }
}
