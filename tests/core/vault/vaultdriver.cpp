// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works on a vault as another process, for the tests: it is killed, it holds the vault, it comes as another user.
// The password's key is that of VaultFixture, except for `make`, which reads a password from standard input.
#include "core/base/clock.h"
#include "tests/core/vault/vaultfixture.h"

#include <QCoreApplication>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Billfold {

namespace {

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QByteArray readLine()
{
    char line[1024] = {};
    return std::fgets(line, sizeof line, stdin) != nullptr ? QByteArray(line).trimmed() : QByteArray();
}

int report(const Error &error)
{
    say(QStringLiteral("error %1").arg(int(error.code)));
    return 1;
}

/// Writes pairs of movements for ever; says the number of each pair after its commit.
int writePairs(Vault &vault)
{
    for (qint64 pair = 1;; ++pair) {
        const Result<void> written = await(vault.write(VaultPriority::Intent, [pair](WritableDb &db) -> Result<void> {
            const Result<void> first = insertMovement(db, 2 * pair - 1, QStringLiteral("first of %1").arg(pair));
            return first ? insertMovement(db, 2 * pair, QStringLiteral("second of %1").arg(pair)) : first;
        }));
        if (!written)
            return report(written.error());
        say(QString::number(pair));
    }
}

/// A vault under a real password with one movement, whose note is read from the second line.
int make(const QString &directory)
{
    const SecretBytes password = SecretBytes::copyOf(readLine());
    const QString note = QString::fromUtf8(readLine());
    const KeyDerivationParameters derivation = KeyDerivationParameters::create();
    Result<PasswordKeys> keys = derivePasswordKeysBlocking(password, derivation);
    if (!keys)
        return report(keys.error());
    const Result<VaultCreation> created = QCoro::waitFor(
        Vault::create(directory, VaultFixture::vaultId(), std::move(keys->keyEncryptionKey), derivation));
    if (!created)
        return report(created.error());
    const Result<void> written = writeMovement(*created->vault, 1, note);
    if (!written)
        return report(written.error());
    say(QString::fromLatin1(
        reinterpret_cast<const char *>(created->recoveryCode.data()), qsizetype(created->recoveryCode.size())));
    return 0;
}

int run(const QString &command, const QString &directory)
{
    if (command == QStringLiteral("make"))
        return make(directory);
#ifdef Q_OS_UNIX
    constexpr unsigned Nobody = 65534; // in no group that could read more than others can
    if (command == QStringLiteral("open-as-nobody") && (setgid(Nobody) != 0 || setuid(Nobody) != 0))
        return 2;
#endif
    const Result<OpenedVault> opened = QCoro::waitFor(Vault::open(directory, VaultFixture::passwordKey()));
    if (!opened)
        return report(opened.error());
    say(QStringLiteral("open"));
    if (command == QStringLiteral("hold"))
        readLine();
    return command == QStringLiteral("write") ? writePairs(*opened->vault) : 0;
}

} // namespace

} // namespace Billfold

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 ? Billfold::run(arguments[1], arguments[2]) : 2;
}
