// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

namespace Billfold {

/// The regions that phone numbers come from, with their country codes, sorted by name in the language set.
class RegionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /// A locale's name, "zh_CN"; names follow it.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// Part of a name, or of a code with or without its plus; empty shows all.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)

public:
    enum Role { RegionRole = Qt::UserRole, LabelRole };

    explicit RegionModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);

    /// Of the rows shown; empty beyond them.
    Q_INVOKABLE QString regionAt(int row) const;
    /// "+86" and "China +86", whether shown or not.
    Q_INVOKABLE QString countryCodeOf(const QString &region) const;
    Q_INVOKABLE QString labelOf(const QString &region) const;

Q_SIGNALS:
    void languageChanged();
    void filterChanged();

private:
    struct Region
    {
        QString code;
        QString name;
        QString countryCode;

        [[nodiscard]] QString label() const { return name + u' ' + countryCode; }
    };
    void load();
    void applyFilter();
    [[nodiscard]] const Region *find(const QString &region) const;

    QString m_language = QStringLiteral("en");
    QString m_filter;
    QList<Region> m_all;
    QList<Region> m_shown;
};

} // namespace Billfold
