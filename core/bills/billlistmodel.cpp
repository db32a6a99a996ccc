// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/billlistmodel.h"

#include "core/bills/billservice.h"

#include <QPointer>

namespace Billfold {

namespace {

/// The first character as people see it, surrogates and marks included.
QString initialOf(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && (end == 0 || name.at(end).isLowSurrogate() || name.at(end).isMark()))
        ++end;
    return name.first(end).toUpper();
}

} // namespace

BillListModel::BillListModel(BillService &bills, Extent extent, int pageSize, QObject *parent)
    : QAbstractListModel(parent)
    , m_service(bills)
    , m_extent(extent)
    , m_pageSize(pageSize)
{
    connect(&m_service, &BillService::changed, this, [this] {
        m_newerWanted = true;
        fetch();
    });
    fetch();
}

int BillListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BillListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bill &bill = m_bills.at(index.row());
    const Movement &movement = bill.movement;
    switch (role) {
    case MovementIdRole:
        return movement.id;
    case KindRole:
        return movement.kind;
    case Qt::DisplayRole:
    case CounterpartyNameRole:
        return movement.counterpartyName;
    case InitialRole:
        return initialOf(movement.counterpartyName);
    case CategoryRole:
        return movement.category;
    case NoteRole:
        return movement.note;
    case AmountRole:
        return QVariant::fromValue(movement.amount);
    case BalanceAfterRole:
        return QVariant::fromValue(movement.balanceAfter);
    case AddsUpRole:
        return bill.addsUp;
    case BookedAtRole:
        return movement.bookedAt;
    case DayRole:
        return movement.bookedAt.toLocalTime().date().toString(Qt::ISODate);
    default:
        return {};
    }
}

QHash<int, QByteArray> BillListModel::roleNames() const
{
    return {
        {MovementIdRole, "movementId"},
        {KindRole, "kind"},
        {CounterpartyNameRole, "counterpartyName"},
        {InitialRole, "initial"},
        {CategoryRole, "category"},
        {NoteRole, "note"},
        {AmountRole, "amount"},
        {BalanceAfterRole, "balanceAfter"},
        {AddsUpRole, "addsUp"},
        {BookedAtRole, "bookedAt"},
        {DayRole, "day"},
    };
}

bool BillListModel::canFetchMore(const QModelIndex &parent) const
{
    const bool isComplete = m_extent == Extent::Latest && !m_bills.isEmpty();
    return !parent.isValid() && m_hasMore && !m_pageWanted && !isComplete && m_error == ErrorCode::None;
}

void BillListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_pageWanted = true;
    fetch();
}

void BillListModel::reload()
{
    setError(ErrorCode::None);
    m_pageWanted = true;
    fetch();
}

void BillListModel::fetch()
{
    if (!m_fetching)
        fetchWhatIsWanted();
}

/// One read after the other: the rows that each goes by must not move meanwhile.
QCoro::Task<void> BillListModel::fetchWhatIsWanted()
{
    const QPointer<BillListModel> self(this);
    m_fetching = true;
    while (m_pageWanted || m_newerWanted) {
        if (m_pageWanted)
            co_await fetchPage();
        else
            co_await fetchNewer();
        if (!self)
            co_return;
    }
    m_fetching = false;
}

QCoro::Task<void> BillListModel::fetchPage()
{
    const QPointer<BillListModel> self(this);
    setLoading(m_bills.isEmpty());
    const auto before = m_bills.isEmpty() ? std::optional<qint64>() : m_bills.last().movement.seq;
    const Result<QList<Bill>> page = co_await m_service.page(before, m_pageSize);
    if (!self)
        co_return;
    if (page) {
        m_hasMore = page->size() == m_pageSize;
        append(*page);
    }
    // Only now: views ask for more while rows are being inserted.
    m_pageWanted = false;
    setError(page ? ErrorCode::None : page.error().code);
    setLoading(false);
}

/// Once for any number of changes meanwhile.
QCoro::Task<void> BillListModel::fetchNewer()
{
    const QPointer<BillListModel> self(this);
    m_newerWanted = false;
    const qint64 newest = m_bills.isEmpty() ? 0 : m_bills.first().movement.seq;
    const Result<QList<Bill>> newer = co_await m_service.newerThan(newest, m_pageSize);
    if (self && newer)
        insertNewer(*newer);
}

void BillListModel::append(const QList<Bill> &page)
{
    if (page.isEmpty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(page.size()) - 1);
    m_bills.append(page);
    endInsertRows();
    Q_EMIT countChanged();
}

void BillListModel::insertNewer(const QList<Bill> &newer)
{
    if (newer.isEmpty())
        return;
    const qint64 newest = m_bills.isEmpty() ? 0 : m_bills.first().movement.seq;
    // More than fits, or with something missing between: what is shown would have a hole.
    if (m_bills.isEmpty() || newer.last().movement.seq != newest + 1)
        return replaceAll(newer);

    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_bills = newer + m_bills;
    endInsertRows();
    if (m_extent == Extent::Latest && m_bills.size() > m_pageSize) {
        beginRemoveRows({}, m_pageSize, count() - 1);
        m_bills.resize(m_pageSize);
        endRemoveRows();
    }
    Q_EMIT countChanged();
}

void BillListModel::replaceAll(const QList<Bill> &bills)
{
    beginResetModel();
    m_bills = bills;
    m_hasMore = bills.last().movement.seq > 1;
    endResetModel();
    Q_EMIT countChanged();
}

void BillListModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void BillListModel::setError(ErrorCode error)
{
    if (error == m_error)
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace Billfold
