// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Billfold.Controls

PageFrame {
    id: root

    required property string scheme
    required property string localeName
    required property real textScale
    required property bool mirrored
    required property var income
    required property var expense
    required property var balance

    screenName: "home"
    title: "Controls 控件"
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        Theme.scheme = scheme
        Theme.locale = Qt.locale(localeName)
        Theme.textScale = textScale
    }

    StepBar { count: 4; current: 3 }
    Banner {
        tone: "notice"; iconName: "wifi-off"; title: "You are offline"
        text: "Everything here is from your own vault, as of 18:02. You can pay again when the connection is back."
    }
    Banner {
        tone: "warning"; title: "这是您第一次向此人转账"
        text: "如果有人自称客服、公安或熟人催您转账，请先停下来。官方客服不会索要验证码，也不会要求转账。"
    }
    Banner { tone: "danger"; title: "因异常登录，转账和提现已暂停"; text: "11 月 22 日 14:06 有人在新设备上用您的密码登录。"; actionText: "查看" }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space8
        AppText { role: AppText.Second; text: "可用余额" }
        BigAmount { amount: root.balance; narrow: root.narrow; Layout.fillWidth: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space8
            Tag { tone: "success"; text: "姓名相符" }
            Tag { tone: "warning"; text: "处理中" }
            Tag { tone: "danger"; text: "暂停"; }
            Tag { tone: "notice"; text: "Notice" }
            Tag { text: "Neutral" }
        }
    }
    SectionHeader { text: "Latest bills 最近账单"; actionText: "全部账单" }
    RowCard {
        Layout.fillWidth: true
        ListRow {
            first: true; iconName: "utensils"; title: "小南国餐厅"; subtitle: "餐饮 · 今天 12:31"
            trailing: ColumnLayout {
                spacing: 0
                AmountText { amount: root.expense; signed: true; Layout.alignment: Qt.AlignRight }
                AppText { role: AppText.Second; text: "余额 " + MoneyFormat.number(root.balance) }
            }
        }
        ListRow {
            avatarName: "李文静"; title: "李文静"; subtitle: "转账收入 · “房租” · 今天 09:02"
            trailing: AmountText { amount: root.income; signed: true }
        }
        ListRow { last: true; title: "Bare row"; showChevron: true }
    }
    RowCard {
        Layout.fillWidth: true
        FactRow { label: "到账时间"; value: "2 小时后 · 到账前可撤销" }
        FactRow { label: "手续费"; value: MoneyFormat.text(root.balance) }
        FactRow { label: "Note"; value: "A rather long note that goes on and on, so that it has to wrap onto a second line in a narrow window"; last: true }
    }
    TextInputField { objectName: "gallery.phone"; label: "Phone"; placeholder: "138 0000 0001"; helper: "The number that your account belongs to"; Layout.fillWidth: true }
    TextInputField { label: "Name"; text: "陈曦"; iconName: "user"; errorText: "A name has letters only."; Layout.fillWidth: true }
    SecretField { id: secret; label: "Password"; placeholder: "At least 10 characters"; Layout.fillWidth: true; Component.onCompleted: takeFocus() }
    PinField { label: "PIN"; Layout.fillWidth: true }
    AmountField { label: "Amount"; Layout.fillWidth: true }
    SelectField {
        label: "Language"; value: "zh_CN"; Layout.fillWidth: true
        model: [{ value: "zh_CN", text: "简体中文" }, { value: "en", text: "English" }]
        onChosen: chosenValue => value = chosenValue
    }
    RowCard {
        Layout.fillWidth: true
        Toggle { text: "Hide amounts"; subtitle: "For shared screens"; checked: true }
        Toggle { text: "Less motion" }
        ChoiceRow { text: "Light"; checked: true }
        ChoiceRow { text: "Dark"; last: true }
    }
    CheckRow { text: "我已阅读并同意服务条款和隐私说明"; checked: true }
    RowLayout {
        spacing: Theme.space12
        SecondaryButton { text: "返回修改"; Layout.fillWidth: true; Layout.preferredWidth: 1 }
        PrimaryButton { text: "输入支付密码"; iconName: "lock"; Layout.fillWidth: true; Layout.preferredWidth: 2 }
    }
    RowLayout {
        spacing: Theme.space12
        PrimaryButton { text: "Busy"; busy: true; Layout.fillWidth: true }
        PrimaryButton { text: "Off"; enabled: false; Layout.fillWidth: true }
        PrimaryButton { text: "Delete"; destructive: true; Layout.fillWidth: true }
        IconButton { text: "Hide"; iconName: "eye" }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        TextButton { text: "Recovery code" }
        TextButton { text: "中文"; quiet: true; iconName: "languages" }
        Spinner {}
        BrandMark {}
        BrandMark { size: 56 }
    }
    Card { Layout.fillWidth: true; EmptyState { title: "No bills yet"; text: "Your first payment or transfer shows up here." } }
    Card { Layout.fillWidth: true; ErrorState { title: "Could not load"; explanation: "Nobody answers at the service's address."; errorCode: 1002 } }
    Card { Layout.fillWidth: true; padding: 0; LoadingState { rows: 3 } }
}
