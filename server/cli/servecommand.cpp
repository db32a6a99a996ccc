// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/servecommand.h"

#include "server/cli/opendatabase.h"
#include "server/cli/spoolsmsgateway.h"
#include "server/crypto/systemrandom.h"
#include "server/funding/absentbank.h"
#include "server/http/httpserver.h"
#include "server/sandbox/sandboxbank.h"
#include "server/sandbox/sandboxsmsgateway.h"

#include <charconv>
#include <iostream>

namespace BillfoldService {
namespace {

constexpr int sandboxRequestsPerMinute = 60'000;
constexpr int requestsPerMinute = 240;
/// Many people may share an address.
constexpr int addressShare = 4;
/// Nudges, housekeeping, due work, the outbox and the bank.
constexpr std::size_t backgroundThreads = 5;

/// Reads "127.0.0.1:8080" or "[::1]:8080".
Result<void> parseListen(const std::string &text, HttpSettings &settings)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return usageError("--listen needs ADDRESS:PORT");
    std::string address = text.substr(0, colon);
    if (address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    const auto [end, error] = std::from_chars(text.data() + colon + 1, text.data() + text.size(), settings.port);
    if (error != std::errc() || end != text.data() + text.size())
        return usageError("--listen needs ADDRESS:PORT");
    settings.address = address;
    return {};
}

Result<HttpSettings> httpSettings(const Arguments &arguments, DatabaseKind kind)
{
    HttpSettings settings;
    if (const auto parsed = parseListen(arguments.option("--listen").value_or("127.0.0.1:0"), settings); !parsed)
        return failure(parsed.error());
    const auto workers = arguments.number("--workers", 4, 1);
    const auto seconds = arguments.number("--request-seconds", 15, 1);
    if (!workers || !seconds)
        return failure(workers ? seconds.error() : workers.error());
    settings.workers = static_cast<std::size_t>(*workers);
    settings.requestTime = std::chrono::seconds(*seconds);
    const auto certificate = arguments.option("--tls-certificate");
    const auto key = arguments.option("--tls-key");
    if (certificate.has_value() != key.has_value())
        return usageError("--tls-certificate and --tls-key go together");
    if (certificate)
        settings.tls = TlsFiles {*certificate, *key};
    if (kind == DatabaseKind::Sandbox && !isLoopback(settings.address))
        return usageError("a sandbox listens on a loopback address only");
    return settings;
}

Result<ServiceSettings> serviceSettings(const Arguments &arguments, const DatabaseIdentity &identity)
{
    const bool sandbox = identity.kind == DatabaseKind::Sandbox;
    const auto rate
        = arguments.number("--requests-per-minute", sandbox ? sandboxRequestsPerMinute : requestsPerMinute, 1);
    if (!rate)
        return failure(rate.error());
    const int perMinute = static_cast<int>(std::min<std::int64_t>(*rate, 1'000'000));
    ServiceSettings settings;
    settings.description = {.operatorId = identity.operatorId,
        .name = arguments.option("--name").value_or(sandbox ? "钱夹沙盒" : "Billfold"),
        .kind = identity.kind};
    settings.perAccount = {perMinute, std::max(1, perMinute / 4)};
    settings.perAddress = {perMinute * addressShare, std::max(1, perMinute)};
    return settings;
}

Result<DatabaseIdentity> claim(
    Database &database, const Arguments &arguments, DatabaseKind kind, const ServiceKeys &keys)
{
    const auto operatorId = arguments.option("--operator");
    if (kind == DatabaseKind::Sandbox)
        return claimSandbox(database, keys, operatorId.value_or(std::string(sandboxOperator)));
    if (!operatorId)
        return usageError("--operator ID is needed outside of the sandbox");
    return claimDatabase(database, keys, kind, *operatorId);
}

Result<std::unique_ptr<SmsGateway>> makeGateway(Database &database, const Arguments &arguments, DatabaseKind kind)
{
    if (kind == DatabaseKind::Sandbox)
        return std::make_unique<SandboxSmsGateway>(database);
    const auto spool = arguments.option("--sms-spool");
    if (!spool)
        return usageError("--sms-spool DIRECTORY is needed outside of the sandbox");
    return std::make_unique<SpoolSmsGateway>(*spool);
}

std::unique_ptr<BankChannel> makeBank(Database &database, Random &random, DatabaseKind kind)
{
    if (kind == DatabaseKind::Sandbox)
        return std::make_unique<SandboxBank>(database, random);
    return std::make_unique<AbsentBank>();
}

Result<int> serve(Service &service, Log &log, const HttpSettings &settings)
{
    const auto server = HttpServer::listen(service, log, settings);
    if (!server)
        return failure(server.error());
    const bool isVersion6 = settings.address.find(':') != std::string::npos;
    std::cout << "listening on " << (settings.tls ? "https://" : "http://")
              << (isVersion6 ? '[' + settings.address + ']' : settings.address) << ':' << (*server)->port()
              << std::endl;
    (*server)->run();
    return 0;
}

} // namespace

Result<int> runServe(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line,
        {"--listen", "--database", "--keys", "--log-level", "--operator", "--name", "--sms-spool", "--workers",
            "--request-seconds", "--requests-per-minute", "--tls-certificate", "--tls-key"},
        {"--sandbox"});
    if (!arguments)
        return failure(arguments.error());
    const auto level = parseLogLevel(arguments->option("--log-level").value_or("info"));
    if (!level)
        return usageError("--log-level is debug, info, warning or error");
    const DatabaseKind kind = arguments->has("--sandbox") ? DatabaseKind::Sandbox : DatabaseKind::Production;
    const auto http = httpSettings(*arguments, kind);
    if (!http)
        return failure(http.error());
    HttpServer::holdSignals();
    SystemRandom random;
    const auto keys = openKeys(*arguments, kind, random);
    if (!keys)
        return failure(keys.error());
    const auto database = openDatabase(*arguments, http->workers + backgroundThreads);
    if (!database)
        return failure(database.error());
    const auto identity = claim(**database, *arguments, kind, *keys);
    if (!identity)
        return failure(identity.error());
    const auto settings = serviceSettings(*arguments, *identity);
    const auto gateway = makeGateway(**database, *arguments, kind);
    if (!settings || !gateway)
        return failure(settings ? gateway.error() : settings.error());
    Log log(std::cerr, *level);
    const auto bank = makeBank(**database, random, kind);
    Service service({**database, *keys, random, **gateway, *bank, log}, *settings);
    return serve(service, log, *http);
}

} // namespace BillfoldService
