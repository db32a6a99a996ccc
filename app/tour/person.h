// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/uidriver.h"

#include <QString>

#include <functional>

namespace Billfold {

/// Who somebody is: all of it is made up for the sandbox, the secrets included.
struct PersonDetails
{
    QString name;
    QString nationalPhone; ///< as typed, without the country code
    QString phone; ///< E.164
    QString password;
    QString pin;
};

/// What is to be sent to whom, as it is typed.
struct TransferWish
{
    QString nationalPhone;
    QString name; ///< may be empty: then the service cannot compare
    QString amount;
    QString note;
};

/// A person who uses Billfold through its window, and the phone that receives the codes. Each use ends on the screen that
/// it names; a failure says at which screen it stood and why.
class Person
{
public:
    using Outcome = UiDriver::Outcome;
    /// Reads the newest code that was sent to the phone; empty while there is none.
    using Phone = std::function<QString()>;

    Person(UiDriver &driver, PersonDetails details, Phone phone);

    /// Called with the screen's name when a screen has been filled in and is about to be left.
    void onScreen(std::function<Outcome(const QString &)> visitor) { m_visitor = std::move(visitor); }

    /// From the first start (900) to the empty home screen (100).
    Outcome openAccount();
    /// From the first start (900) to the home screen, on a device that the service does not know.
    Outcome signIn();
    /// As signIn, from the screen 902 on.
    Outcome signInFromHere();
    /// From anywhere to the screen of the result (305).
    Outcome transfer(const TransferWish &wish);
    /// Pays a merchant by a code's text, with a tip that may be empty: from anywhere to the screen of the result (204).
    Outcome pay(const QString &code, const QString &tip);
    /// From anywhere to the review (303), where everything is shown before the PIN.
    Outcome transferUpToReview(const TransferWish &wish);
    /// Types the payment PIN on the screen 304.
    Outcome approve(const QString &pin);
    /// From anywhere to the list of cards (500): binds one with the code that its bank sends. `expires` is empty for an IBAN.
    Outcome bindCard(const QString &number, const QString &expires);
    /// Types the newest code of a bank.
    Outcome enterBankCode(const QString &field);
    /// From anywhere to the screen of the operation (513), whatever its bank makes of it. `button` is of the screen 500:
    /// "cards.topUp" or "cards.withdraw".
    Outcome moveMoney(const QString &button, const QString &amount);
    /// The same up to where the payment PIN is asked for (512).
    Outcome moveMoneyUpToPin(const QString &button, const QString &amount);
    Outcome lock();
    Outcome unlock(const QString &password);
    /// "home", "pay", "transfer", "bills", "cards" or "settings".
    Outcome goTo(const QString &destination);

    /// The available balance as the home screen shows it, for example "¥1,000.00".
    [[nodiscard]] QString shownBalance() const;

    [[nodiscard]] UiDriver &window() { return m_driver; }
    [[nodiscard]] const PersonDetails &details() const { return m_details; }

private:
    Outcome arrive(const QString &screen, const QString &state = QStringLiteral("ready"));
    Outcome visit(const QString &screen);
    Outcome leave(const QString &screen, const QString &button);
    Outcome enterCode(const QString &flow);
    /// Until the phone has a code that was not there before: then it is m_lastCode.
    Outcome waitForCode();
    Outcome keepRecoveryCode();

    UiDriver &m_driver;
    PersonDetails m_details;
    Phone m_phone;
    std::function<Outcome(const QString &)> m_visitor;
    QString m_lastCode;
};

} // namespace Billfold
