// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/person.h"

#include "app/tour/steps.h"

#include <QStringList>

namespace Billfold {

namespace {

constexpr int RecoveryGroupSize = 4;

using Outcome = UiDriver::Outcome;

} // namespace

Person::Person(UiDriver &driver, PersonDetails details, Phone phone)
    : m_driver(driver)
    , m_details(std::move(details))
    , m_phone(std::move(phone))
{
}

Outcome Person::arrive(const QString &screen, const QString &state)
{
    return m_driver.waitForState(QStringLiteral("page.") + screen, state);
}

Outcome Person::visit(const QString &screen)
{
    return m_visitor ? m_visitor(screen) : Outcome();
}

Outcome Person::leave(const QString &screen, const QString &button)
{
    return inOrder([&] { return visit(screen); }, [&] { return m_driver.click(button); });
}

Outcome Person::openAccount()
{
    const QString next = QStringLiteral("signUp.next");
    return inOrder(
        [&] { return arrive(QStringLiteral("start")); },
        [&] { return leave(QStringLiteral("start"), QStringLiteral("start.signUp")); },
        [&] { return arrive(QStringLiteral("signUp.name")); },
        [&] { return m_driver.type(QStringLiteral("signUp.nameField"), m_details.name); },
        [&] { return m_driver.click(QStringLiteral("signUp.consent")); },
        [&] { return leave(QStringLiteral("signUp.name"), next); },
        [&] { return arrive(QStringLiteral("signUp.phone")); },
        [&] { return m_driver.type(QStringLiteral("signUp.phoneField"), m_details.nationalPhone); },
        [&] { return leave(QStringLiteral("signUp.phone"), next); },
        [&] { return arrive(QStringLiteral("signUp.code")); },
        [&] { return enterCode(QStringLiteral("signUp")); },
        [&] { return arrive(QStringLiteral("signUp.password")); },
        [&] { return m_driver.type(QStringLiteral("signUp.passwordField"), m_details.password); },
        [&] { return leave(QStringLiteral("signUp.password"), next); },
        [&] { return arrive(QStringLiteral("signUp.pin")); },
        [&] { return m_driver.type(QStringLiteral("signUp.pinField"), m_details.pin); },
        [&] { return m_driver.type(QStringLiteral("signUp.pinAgainField"), m_details.pin); },
        [&] { return leave(QStringLiteral("signUp.pin"), next); },
        [&] { return keepRecoveryCode(); });
}

Outcome Person::signIn()
{
    return inOrder(
        [&] { return arrive(QStringLiteral("start")); },
        [&] { return leave(QStringLiteral("start"), QStringLiteral("start.signIn")); },
        [&] { return signInFromHere(); });
}

Outcome Person::signInFromHere()
{
    return inOrder(
        [&] { return arrive(QStringLiteral("signIn")); },
        [&] { return m_driver.type(QStringLiteral("signIn.phoneField"), m_details.nationalPhone); },
        [&] { return m_driver.type(QStringLiteral("signIn.passwordField"), m_details.password); },
        [&] { return leave(QStringLiteral("signIn"), QStringLiteral("signIn.next")); },
        [&] { return arrive(QStringLiteral("signIn.code")); },
        [&] { return enterCode(QStringLiteral("signIn")); },
        [&] { return keepRecoveryCode(); });
}

Outcome Person::enterCode(const QString &flow)
{
    // The sixth digit sends the code by itself.
    return inOrder([&] { return waitForCode(); }, [&] { return visit(flow + QStringLiteral(".code")); },
        [&] { return m_driver.type(flow + QStringLiteral(".codeField"), m_lastCode); });
}

Outcome Person::keepRecoveryCode()
{
    // The same two screens end a sign-in on a new device.
    const QString next = QStringLiteral("signUp.next");
    QStringList groups;
    const auto writeDown = [&]() -> Outcome {
        for (int group = 1; group <= 8; ++group)
            groups.append(m_driver.readCodePicture(QStringLiteral("signUp.recoveryGroup.%1").arg(group), RecoveryGroupSize));
        return {};
    };
    return inOrder(
        [&] { return arrive(QStringLiteral("signUp.recoveryCode")); },
        writeDown,
        [&] { return leave(QStringLiteral("signUp.recoveryCode"), next); },
        [&] { return arrive(QStringLiteral("signUp.recoveryCheck")); },
        [&] { return m_driver.type(QStringLiteral("signUp.recoveryFirstField"), groups.value(2)); },
        [&] { return m_driver.type(QStringLiteral("signUp.recoverySecondField"), groups.value(6)); },
        [&] { return leave(QStringLiteral("signUp.recoveryCheck"), next); },
        [&] { return m_driver.waitForShown(QStringLiteral("page.home")); });
}

Outcome Person::transferUpToReview(const TransferWish &wish)
{
    const QString next = QStringLiteral("transfer.next");
    return inOrder(
        [&] { return goTo(QStringLiteral("transfer")); },
        [&] { return arrive(QStringLiteral("transfer.recipient")); },
        [&] { return m_driver.type(QStringLiteral("transfer.phoneField"), wish.nationalPhone); },
        [&] { return wish.name.isEmpty() ? Outcome() : m_driver.type(QStringLiteral("transfer.nameField"), wish.name); },
        [&] { return leave(QStringLiteral("transfer.recipient"), next); },
        [&] { return arrive(QStringLiteral("transfer.payee")); },
        [&] { return leave(QStringLiteral("transfer.payee"), next); },
        [&] { return arrive(QStringLiteral("transfer.amount")); },
        [&] { return m_driver.type(QStringLiteral("transfer.amountField"), wish.amount); },
        [&] { return wish.note.isEmpty() ? Outcome() : m_driver.type(QStringLiteral("transfer.noteField"), wish.note); },
        [&] { return leave(QStringLiteral("transfer.amount"), next); },
        [&] { return arrive(QStringLiteral("transfer.review")); });
}

Outcome Person::approve(const QString &pin)
{
    return inOrder(
        [&] { return leave(QStringLiteral("transfer.review"), QStringLiteral("transfer.next")); },
        [&] { return arrive(QStringLiteral("transfer.approve")); },
        [&] { return visit(QStringLiteral("transfer.approve")); },
        [&] { return m_driver.type(QStringLiteral("transfer.pinField"), pin); },
        [&] { return m_driver.click(QStringLiteral("transfer.next")); });
}

Outcome Person::transfer(const TransferWish &wish)
{
    return inOrder(
        [&] { return transferUpToReview(wish); },
        [&] { return approve(m_details.pin); },
        [&] { return arrive(QStringLiteral("transfer.result")); });
}

Outcome Person::bindCard(const QString &number, const QString &expires)
{
    return inOrder(
        [&] { return goTo(QStringLiteral("cards")); },
        [&] { return m_driver.click(QStringLiteral("cards.bind")); },
        [&] { return arrive(QStringLiteral("cards.bind")); },
        [&] { return m_driver.type(QStringLiteral("bind.numberField"), number); },
        [&] { return expires.isEmpty() ? Outcome() : m_driver.type(QStringLiteral("bind.expiresField"), expires); },
        [&] { return leave(QStringLiteral("cards.bind"), QStringLiteral("bind.next")); },
        [&] { return arrive(QStringLiteral("cards.code")); },
        [&] { return enterBankCode(QStringLiteral("bind.codeField")); },
        [&] { return leave(QStringLiteral("cards.code"), QStringLiteral("bind.next")); },
        [&] { return arrive(QStringLiteral("cards")); });
}

Outcome Person::enterBankCode(const QString &field)
{
    return inOrder([&] { return waitForCode(); }, [&] { return m_driver.type(field, m_lastCode); });
}

Outcome Person::waitForCode()
{
    QString code;
    const auto newCodeArrived = [&] {
        code = m_phone();
        return !code.isEmpty() && code != m_lastCode;
    };
    Outcome arrived = m_driver.waitUntil(QStringLiteral("a code on the phone"), newCodeArrived);
    m_lastCode = code;
    return arrived;
}

Outcome Person::moveMoney(const QString &button, const QString &amount)
{
    return inOrder(
        [&] { return moveMoneyUpToPin(button, amount); },
        [&] { return visit(QStringLiteral("funding.approve")); },
        [&] { return m_driver.type(QStringLiteral("funding.pinField"), m_details.pin); },
        [&] { return m_driver.click(QStringLiteral("funding.next")); },
        [&] { return m_driver.waitForShown(QStringLiteral("page.funding.operation")); });
}

Outcome Person::moveMoneyUpToPin(const QString &button, const QString &amount)
{
    const QString next = QStringLiteral("funding.next");
    return inOrder(
        [&] { return goTo(QStringLiteral("cards")); },
        [&] { return m_driver.click(button); },
        [&] { return arrive(QStringLiteral("funding.amount")); },
        [&] { return m_driver.type(QStringLiteral("funding.amountField"), amount); },
        [&] { return leave(QStringLiteral("funding.amount"), next); },
        [&] { return arrive(QStringLiteral("funding.review")); },
        [&] { return leave(QStringLiteral("funding.review"), next); },
        [&] { return arrive(QStringLiteral("funding.approve")); });
}

Outcome Person::pay(const QString &code, const QString &tip)
{
    const QString next = QStringLiteral("pay.next");
    return inOrder(
        [&] { return goTo(QStringLiteral("pay")); },
        [&] { return arrive(QStringLiteral("pay.code")); },
        [&] { return m_driver.type(QStringLiteral("pay.codeField"), code); },
        [&] { return leave(QStringLiteral("pay.code"), next); },
        [&] { return arrive(QStringLiteral("pay.amount")); },
        [&] { return tip.isEmpty() ? Outcome() : m_driver.type(QStringLiteral("pay.tipField"), tip); },
        [&] { return leave(QStringLiteral("pay.amount"), next); },
        [&] { return arrive(QStringLiteral("pay.review")); },
        [&] { return leave(QStringLiteral("pay.review"), next); },
        [&] { return arrive(QStringLiteral("pay.approve")); },
        [&] { return visit(QStringLiteral("pay.approve")); },
        [&] { return m_driver.type(QStringLiteral("pay.pinField"), m_details.pin); },
        [&] { return m_driver.click(next); },
        [&] { return arrive(QStringLiteral("pay.result")); });
}

Outcome Person::lock()
{
    m_driver.press(Qt::Key_L, Qt::ControlModifier);
    return arrive(QStringLiteral("locked"));
}

Outcome Person::unlock(const QString &password)
{
    return inOrder(
        [&] { return m_driver.type(QStringLiteral("locked.password"), password); },
        [&] { return leave(QStringLiteral("locked"), QStringLiteral("locked.unlock")); });
}

Outcome Person::goTo(const QString &destination)
{
    return m_driver.click(QStringLiteral("navigation.") + destination);
}

QString Person::shownBalance() const
{
    return m_driver.textIn(QStringLiteral("home.balance")).remove(u'\n').remove(u' ');
}

} // namespace Billfold
