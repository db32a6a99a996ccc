// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Billfold {

class Session;

/// Tells the session of every key press, click, touch and turn of a wheel in any window, which puts off its locking by idleness.
class ActivityFilter : public QObject
{
    Q_OBJECT

public:
    /// Installs itself on the application; the session outlives it.
    explicit ActivityFilter(Session &session, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Session &m_session;
};

} // namespace Billfold
