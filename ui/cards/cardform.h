// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/funding/fundingjson.h"
#include "ui/parts/phoneinput.h"
#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// Binding a card or bank account of one's own: its number, then the code of its bank (screens 502 and 503). The number is
/// forgotten as soon as the bank has sent its code.
class CardForm : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString numberText READ numberText WRITE setNumberText NOTIFY inputChanged FINAL)
    Q_PROPERTY(QString expiresText MEMBER m_expiresText NOTIFY inputChanged FINAL)
    /// An IBAN has no month.
    Q_PROPERTY(bool needsExpiry READ needsExpiry NOTIFY inputChanged FINAL)
    Q_PROPERTY(Billfold::PhoneInput *phone READ phone CONSTANT FINAL)
    /// Of the binding that waits for its code.
    Q_PROPERTY(QString sentTo READ sentTo NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString bankName READ bankName NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString lastFour READ lastFour NOTIFY stepChanged FINAL)

public:
    enum Step { EnterCard, EnterCode };
    Q_ENUM(Step)

    explicit CardForm(QObject *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const QString &numberText() const { return m_numberText; }
    void setNumberText(const QString &text);
    [[nodiscard]] bool needsExpiry() const;
    [[nodiscard]] PhoneInput *phone() { return &m_phone; }
    [[nodiscard]] const QString &sentTo() const { return m_binding.sentTo; }
    [[nodiscard]] const QString &bankName() const { return m_binding.bankName; }
    [[nodiscard]] const QString &lastFour() const { return m_binding.lastFour; }

    /// Asks the bank for a code.
    Q_INVOKABLE void submit();
    Q_INVOKABLE void confirm(Billfold::SecretBuffer *code);
    /// One step back; false where there is none.
    Q_INVOKABLE bool goBack();

Q_SIGNALS:
    void stepChanged();
    void inputChanged();
    void bound();

protected:
    void useWallet(Wallet &wallet) override;

private:
    void goTo(Step step);

    Step m_step = EnterCard;
    QString m_numberText;
    QString m_expiresText;
    PhoneInput m_phone;
    CardBinding m_binding;
};

} // namespace Billfold
