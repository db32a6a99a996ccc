// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Billfold {

/// A top-up or a withdrawal, from when the service has taken it. Each state answers where the money is now.
struct FundingOperation
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(Kind kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(State state MEMBER state CONSTANT FINAL)
    Q_PROPERTY(Billfold::ErrorCode reason MEMBER reason CONSTANT FINAL)
    Q_PROPERTY(QString sourceId MEMBER sourceId CONSTANT FINAL)
    Q_PROPERTY(QString bankName MEMBER bankName CONSTANT FINAL)
    Q_PROPERTY(QString lastFour MEMBER lastFour CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money fee MEMBER fee CONSTANT FINAL)
    Q_PROPERTY(QString codeSentTo MEMBER codeSentTo CONSTANT FINAL)
    Q_PROPERTY(QString bankReference MEMBER bankReference CONSTANT FINAL)
    Q_PROPERTY(QDateTime createdAt MEMBER createdAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime updatedAt MEMBER updatedAt CONSTANT FINAL)
    Q_PROPERTY(QDateTime knownBy MEMBER knownBy CONSTANT FINAL)
    Q_PROPERTY(bool over READ isOver CONSTANT FINAL)

public:
    enum class Kind { TopUp, Withdrawal };
    Q_ENUM(Kind)

    enum class State {
        Created, ///< not with the bank yet
        Authentication, ///< the bank wants the code that it sent to `codeSentTo`
        Processing, ///< the bank has it
        Unknown, ///< the bank does not answer in time; the service goes on asking
        Succeeded, ///< final
        Failed, ///< final: the money never left the bank
        Reversing, ///< a withdrawal that the bank refused is on its way back
        Reversed, ///< final: it is back in the balance
    };
    Q_ENUM(State)

    QString id; ///< UUIDv7
    Kind kind = Kind::TopUp;
    State state = State::Created;
    ErrorCode reason = ErrorCode::None; ///< why it failed or goes back
    QString sourceId;
    QString bankName;
    QString lastFour;
    Money amount; ///< positive
    Money fee;
    QString codeSentTo; ///< a masked phone
    QString bankReference; ///< the bank's own name for it; may be empty
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QDateTime knownBy; ///< UTC; when it is final at the latest, if the bank keeps to its word

    [[nodiscard]] bool isOver() const;

    bool operator==(const FundingOperation &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::FundingOperation)
