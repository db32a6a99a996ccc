// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/inspect.h"

#include <QCommandLineParser>
#include <QDir>

#include <optional>

namespace Billfold {

namespace {

constexpr int UsageExit = 2;

struct Option
{
    QString name;
    QString description;
    QString value;
    QStringList choices;
};

const QList<Option> &optionTable()
{
    static const QList<Option> options{
        {QStringLiteral("profile"), QStringLiteral("Keep everything in DIR."), QStringLiteral("DIR"), {}},
        {QStringLiteral("service"), QStringLiteral("Use the service at URL; http only on this machine."), QStringLiteral("URL"), {}},
        {QStringLiteral("language"), QStringLiteral("Language of the window: zh_CN or en."), QStringLiteral("NAME"),
            {QStringLiteral("zh_CN"), QStringLiteral("en")}},
        {QStringLiteral("theme"), QStringLiteral("light, dark or system."), QStringLiteral("NAME"),
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("system")}},
        {QStringLiteral("renderer"), QStringLiteral("software or hardware."), QStringLiteral("NAME"),
            {QStringLiteral("software"), QStringLiteral("hardware")}},
        {QStringLiteral("reduced-motion"), QStringLiteral("Show no animations."), {}, {}},
        {QStringLiteral("demo"), QStringLiteral("Look around with play money; shows the demo's phone as well."), {}, {}},
    };
    return options;
}

CommandLineExit mistake(const QString &text)
{
    return {QStringLiteral("billfold: %1\nTry 'billfold --help'.\n").arg(text), UsageExit};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."));
}

std::optional<QString> complaintAbout(const QUrl &service)
{
    if (!service.isValid() || service.host().isEmpty())
        return QStringLiteral("--service needs an address such as https://wallet.example");
    if (service.scheme() == QLatin1String("https"))
        return std::nullopt;
    if (service.scheme() == QLatin1String("http") && isLoopback(service.host()))
        return std::nullopt;
    return QStringLiteral("--service must begin with https:// (http:// only for this machine)");
}

std::optional<QString> complaintAbout(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("'%1' is not expected here").arg(parser.positionalArguments().first());
    for (const Option &option : optionTable()) {
        if (!parser.isSet(option.name) || option.value.isEmpty())
            continue;
        const QString value = parser.value(option.name);
        if (value.isEmpty())
            return QStringLiteral("--%1 needs a value").arg(option.name);
        if (!option.choices.isEmpty() && !option.choices.contains(value))
            return QStringLiteral("--%1 is one of %2").arg(option.name, option.choices.join(QStringLiteral(", ")));
    }
    if (parser.isSet(QStringLiteral("service")))
        return complaintAbout(QUrl(parser.value(QStringLiteral("service")), QUrl::StrictMode));
    return std::nullopt;
}

ApplicationOptions toOptions(const QCommandLineParser &parser)
{
    const QString profile = parser.value(QStringLiteral("profile"));
    return {
        .profileDirectory = profile.isEmpty() ? defaultProfileDirectory() : QDir(profile).absolutePath(),
        .service = QUrl(parser.value(QStringLiteral("service")), QUrl::StrictMode),
        .language = parser.value(QStringLiteral("language")),
        .theme = parser.value(QStringLiteral("theme")),
        .renderer = parser.value(QStringLiteral("renderer")),
        .reducedMotion = parser.isSet(QStringLiteral("reduced-motion")),
        .demo = parser.isSet(QStringLiteral("demo")),
    };
}

/// What `billfold inspect TEXT|PICTURE` answers. It is no matter for the parser, as a code may begin with anything.
CommandLineExit inspect(const QStringList &texts)
{
    return texts.size() == 1 ? inspectCode(texts.first()) : mistake(QStringLiteral("inspect needs one TEXT or PICTURE"));
}

} // namespace

std::expected<ApplicationOptions, CommandLineExit> parseCommandLine(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("inspect"))
        return std::unexpected(inspect(arguments.mid(2)));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A desktop wallet that keeps what it knows on your own machine."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("inspect"),
        QStringLiteral("Print as JSON what a payment code says, given as text or as a picture of its QR code, and stop."),
        QStringLiteral("[inspect TEXT|PICTURE]"));
    for (const Option &option : optionTable())
        parser.addOption({option.name, option.description, option.value});

    if (!parser.parse(arguments))
        return std::unexpected(mistake(parser.errorText()));
    if (parser.isSet(version))
        return std::unexpected(CommandLineExit{QStringLiteral("billfold " BILLFOLD_VERSION "\n"), 0});
    if (parser.isSet(help))
        return std::unexpected(CommandLineExit{parser.helpText(), 0});
    if (const std::optional<QString> complaint = complaintAbout(parser))
        return std::unexpected(mistake(*complaint));
    return toOptions(parser);
}

} // namespace Billfold
