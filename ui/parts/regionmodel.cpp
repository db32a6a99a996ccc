// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/regionmodel.h"

#include <QCollator>
#include <QLocale>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/locid.h>

#include <algorithm>
#include <set>
#include <string>

namespace Billfold {

using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QString regionName(const std::string &region, const QString &language)
{
    icu::UnicodeString name;
    icu::Locale("und", region.c_str()).getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

} // namespace

RegionModel::RegionModel(QObject *parent)
    : QAbstractListModel(parent)
{
    load();
}

int RegionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant RegionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Region &region = m_shown.at(index.row());
    return role == RegionRole ? region.code : role == LabelRole ? region.label() : QVariant();
}

QHash<int, QByteArray> RegionModel::roleNames() const
{
    return {{RegionRole, "region"}, {LabelRole, "label"}};
}

void RegionModel::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    load();
    Q_EMIT languageChanged();
}

void RegionModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    applyFilter();
    Q_EMIT filterChanged();
}

QString RegionModel::regionAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row).code : QString();
}

QString RegionModel::countryCodeOf(const QString &region) const
{
    const Region *found = find(region);
    return found ? found->countryCode : QString();
}

QString RegionModel::labelOf(const QString &region) const
{
    const Region *found = find(region);
    return found ? found->label() : QString();
}

const RegionModel::Region *RegionModel::find(const QString &region) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Region &r) { return r.code == region; });
    return found == m_all.end() ? nullptr : &*found;
}

void RegionModel::load()
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    std::set<std::string> codes;
    library.GetSupportedRegions(&codes);
    m_all.clear();
    for (const std::string &code : codes) {
        const QString countryCode = u'+' + QString::number(library.GetCountryCodeForRegion(code));
        m_all.append({QString::fromStdString(code), regionName(code, m_language), countryCode});
    }
    const QCollator collator{QLocale(m_language)};
    std::sort(m_all.begin(), m_all.end(), [&](const Region &a, const Region &b) { return collator.compare(a.name, b.name) < 0; });
    applyFilter();
}

void RegionModel::applyFilter()
{
    const QString wanted = m_filter.trimmed();
    beginResetModel();
    m_shown.clear();
    for (const Region &region : std::as_const(m_all)) {
        if (region.label().contains(wanted, Qt::CaseInsensitive))
            m_shown.append(region);
    }
    endResetModel();
}

} // namespace Billfold
