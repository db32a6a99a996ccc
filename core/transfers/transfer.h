// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/payments/paymentkind.h"

#include <QDateTime>
#include <QString>

namespace Billfold {

/// A transfer as screens show it, whatever became of it; also a payment of another kind, while its outcome is open.
struct Transfer
{
    Q_GADGET
    Q_PROPERTY(QString intentId MEMBER intentId CONSTANT FINAL)
    Q_PROPERTY(State state MEMBER state CONSTANT FINAL)
    Q_PROPERTY(bool toMerchant READ isToMerchant CONSTANT FINAL)
    Q_PROPERTY(bool topUp READ isTopUp CONSTANT FINAL)
    Q_PROPERTY(bool withdrawal READ isWithdrawal CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedName MEMBER payeeMaskedName CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedPhone MEMBER payeeMaskedPhone CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money fee MEMBER fee CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime settledAt MEMBER settledAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime landsAt MEMBER landsAt CONSTANT FINAL)
    Q_PROPERTY(bool delayed READ isDelayed CONSTANT FINAL)
    Q_PROPERTY(QString movementId MEMBER movementId CONSTANT FINAL)
    Q_PROPERTY(Billfold::ErrorCode reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QDateTime openSince MEMBER openSince CONSTANT FINAL)
    Q_PROPERTY(QDateTime knownBy MEMBER knownBy CONSTANT FINAL)
    Q_PROPERTY(bool canCancel MEMBER canCancel CONSTANT FINAL)

public:
    enum class State {
        Prepared, ///< reviewed; not approved, or the approval was refused
        Sending,
        Settled,
        Accepted, ///< the service has it, and a bank does the rest
        Declined, ///< `reason` says why
        NotTaken, ///< was not and will not be executed
        Unknown, ///< not yet known; it will not be charged twice
    };
    Q_ENUM(State)

    QString intentId; ///< this device's name for it
    State state = State::Prepared;
    PaymentKind kind = PaymentKind::Transfer;
    QString payeeMaskedName; ///< the bank's name for a top-up or withdrawal
    QString payeeMaskedPhone;
    Money amount; ///< positive
    Money fee; ///< not valid unless Settled
    QString note;
    QDateTime createdAt; ///< UTC
    QDateTime settledAt; ///< UTC; not valid unless Settled
    QDateTime landsAt; ///< UTC, service time; not valid unless Settled and delayed
    QString movementId; ///< the bill; empty unless Settled
    ErrorCode reason = ErrorCode::None;

    /// While it is open; all UTC by this machine's clock.
    QDateTime openSince; ///< when it was first sent
    QDateTime knownBy; ///< when it will be known at the latest, if the service can be reached then
    bool canCancel = false; ///< whether TransferService::cancelIfNotTaken may be called now

    [[nodiscard]] bool isDelayed() const { return landsAt.isValid(); }
    [[nodiscard]] bool isToMerchant() const { return kind == PaymentKind::Purchase; }
    [[nodiscard]] bool isTopUp() const { return kind == PaymentKind::TopUp; }
    [[nodiscard]] bool isWithdrawal() const { return kind == PaymentKind::Withdrawal; }
    [[nodiscard]] bool isOpen() const { return state == State::Sending || state == State::Unknown; }
    /// Why it is over without the money having gone; None otherwise.
    [[nodiscard]] ErrorCode failure() const
    {
        if (isOpen() || state == State::Settled || state == State::Accepted)
            return ErrorCode::None;
        if (reason != ErrorCode::None)
            return reason;
        return state == State::NotTaken ? ErrorCode::PaymentVoid : ErrorCode::PaymentDeclined;
    }

    bool operator==(const Transfer &) const = default;
};

/// The review before approval: read back from the bytes that will be signed, never from what was typed.
struct TransferReview
{
    Q_GADGET
    Q_PROPERTY(QString intentId MEMBER intentId CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedName MEMBER payeeMaskedName CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedPhone MEMBER payeeMaskedPhone CONSTANT FINAL)
    Q_PROPERTY(bool firstTime MEMBER firstTime CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money balanceAfter MEMBER balanceAfter CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(int delayHours MEMBER delayHours CONSTANT FINAL)
    Q_PROPERTY(QDateTime landsAbout MEMBER landsAbout CONSTANT FINAL)
    Q_PROPERTY(QDateTime notAfter MEMBER notAfter CONSTANT FINAL)
    Q_PROPERTY(bool resemblesOpen MEMBER resemblesOpen CONSTANT FINAL)

public:
    QString intentId; ///< what TransferService::send takes
    QString payeeMaskedName;
    QString payeeMaskedPhone;
    bool firstTime = false;
    Money amount;
    Money balanceAfter; ///< what would be left to spend; negative when it does not suffice
    QString note;
    int delayHours = 0; ///< how long after it has left the money lands; until then it can be called back
    QDateTime landsAbout; ///< UTC, service time: when it would land if it were sent now
    QDateTime notAfter; ///< UTC, service time; later it is refused
    /// The same amount to the same person is on its way without a known outcome: warn before approving.
    bool resemblesOpen = false;

    bool operator==(const TransferReview &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::Transfer)
Q_DECLARE_METATYPE(Billfold::TransferReview)
