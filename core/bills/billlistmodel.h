// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bills/bill.h"

#include <QAbstractListModel>
#include <QCoroTask>

namespace Billfold {

class BillService;

/// Bills, newest first, read page by page while one scrolls. New ones appear at the top and leave the rest in place.
class BillListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The first page is being read. A list that is not loading and has no rows is really empty.
    Q_PROPERTY(bool loading READ isLoading NOTIFY loadingChanged FINAL)
    /// None, or why the last page could not be read.
    Q_PROPERTY(Billfold::ErrorCode error READ error NOTIFY errorChanged FINAL)

public:
    enum Role {
        MovementIdRole = Qt::UserRole, ///< movementId: QString
        KindRole, ///< kind: QString, see Movement
        CounterpartyNameRole, ///< counterpartyName: QString
        InitialRole, ///< initial: QString, the first character of the name, for an avatar
        CategoryRole, ///< category: QString
        NoteRole, ///< note: QString
        AmountRole, ///< amount: Money, signed
        BalanceAfterRole, ///< balanceAfter: Money
        AddsUpRole, ///< addsUp: bool, see Bill
        BookedAtRole, ///< bookedAt: QDateTime, UTC
        DayRole, ///< day: QString "2026-11-22", the day in local time, for sections
    };
    Q_ENUM(Role)

    /// How much of the history is shown.
    enum class Extent {
        Everything,
        Latest, ///< only the newest page, as on the home screen
    };

    static constexpr int PageSize = 50;

    /// `bills` outlives the model.
    explicit BillListModel(
        BillService &bills, Extent extent = Extent::Everything, int pageSize = PageSize, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] int count() const { return static_cast<int>(m_bills.size()); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] ErrorCode error() const { return m_error; }

    /// Tries again after an error.
    Q_INVOKABLE void reload();

Q_SIGNALS:
    void countChanged();
    void loadingChanged();
    void errorChanged();

private:
    void fetch();
    QCoro::Task<void> fetchWhatIsWanted();
    [[nodiscard]] QCoro::Task<void> fetchPage();
    [[nodiscard]] QCoro::Task<void> fetchNewer();
    void append(const QList<Bill> &page);
    void insertNewer(const QList<Bill> &newer);
    void replaceAll(const QList<Bill> &bills);
    void setLoading(bool loading);
    void setError(ErrorCode error);

    BillService &m_service;
    const Extent m_extent;
    const int m_pageSize;
    QList<Bill> m_bills;
    bool m_hasMore = true;
    bool m_fetching = false;
    bool m_pageWanted = true;
    bool m_newerWanted = false;
    bool m_loading = false;
    ErrorCode m_error = ErrorCode::None;
};

} // namespace Billfold
