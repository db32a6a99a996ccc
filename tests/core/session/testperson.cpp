// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/testperson.h"

#include "core/session/signup.h"

#include <QTest>

namespace Billfold {

TestPerson::TestPerson(ServiceProcess &service, QString phone, QString name, const QUrl &address)
    : m_service(service)
    , m_phone(std::move(phone))
    , m_name(std::move(name))
    , m_address(address.isEmpty() ? service.url() : address)
{
    restart();
}

TestPerson::~TestPerson() = default;

void TestPerson::restart()
{
    m_session.reset();
    const SessionOptions options{directory(), m_address, QStringLiteral("en"), QStringLiteral("Test PC"),
        QStringLiteral("linux")};
    m_session = std::make_unique<Session>(options, m_clock, m_random);
}

Result<void> TestPerson::proveThePhone(SignUp &signUp)
{
    if (const Result<CodeSent> sent = QCoro::waitFor(signUp.requestCode(m_phone)); !sent)
        return failure(sent.error());
    return QCoro::waitFor(signUp.verifyCode(latestCode()));
}

Result<void> TestPerson::signUp()
{
    const std::unique_ptr<SignUp> signUp = m_session->beginSignUp();
    if (const Result<void> proved = proveThePhone(*signUp); !proved)
        return proved;
    Result<SecretBytes> code = QCoro::waitFor(signUp->complete(m_name, secret(Password), secret(Pin)));
    if (!code)
        return failure(code.error());
    m_recoveryCode = std::move(*code);
    signUp->enter();
    if (!waitForState(Session::State::Open))
        return failure(ErrorCode::TimedOut);
    return {};
}

Result<void> TestPerson::unlock(const char *password)
{
    return QCoro::waitFor(m_session->unlock(secret(password)));
}

bool TestPerson::waitForState(Session::State state)
{
    return QTest::qWaitFor([this, state] { return m_session->state() == state; });
}

SecretBytes TestPerson::latestCode() const
{
    return SecretBytes::copyOf(m_service.latestCode(m_phone).toLatin1());
}

} // namespace Billfold
