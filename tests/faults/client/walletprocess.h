// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Billfold {

/// A wallet that can be killed, as its own process and with cheap keys. Blocks; needs no event loop; used from one thread.
class WalletProcess
{
public:
    enum class Program {
        Headless, ///< headless_wallet, which takes commands
        Window, ///< window_wallet, which takes further arguments and only tells
    };

    WalletProcess(const QString &profile, const QUrl &service, Program program = Program::Headless);
    /// Kills it where it still runs.
    ~WalletProcess();
    WalletProcess(const WalletProcess &) = delete;
    WalletProcess &operator=(const WalletProcess &) = delete;

    /// For BILLFOLD_CRASH_AT and BILLFOLD_PLANTED. Before start().
    void setEnvironment(const QString &name, const QString &value);
    void addArguments(const QStringList &arguments) { m_process.setArguments(m_process.arguments() + arguments); }
    /// Starts it and lets it open the profile; false when it does not come that far.
    [[nodiscard]] bool start(const QString &password);
    /// Only starts it.
    void launch();

    /// Writes a command without waiting for what becomes of it.
    void write(const QString &command);
    /// The next final answer, without "ok"; nothing when it was an error, or when the process ended or took too long.
    [[nodiscard]] std::optional<QString> answer(std::chrono::milliseconds patience = std::chrono::seconds(60));
    /// Both of these. `lastLine()` tells what went wrong.
    [[nodiscard]] std::optional<QString> ask(const QString &command);
    [[nodiscard]] QString lastLine() const { return m_lastLine; }

    /// SIGKILL, and waits for the end.
    void kill();
    /// Waits for the process to end by itself; true when a signal ended it.
    [[nodiscard]] bool waitForCrash();
    /// quit, and waits.
    bool quit();

private:
    QProcess m_process;
    QString m_lastLine;
};

} // namespace Billfold
