// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/codes/qrsymbol.h"

#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace Billfold {

/// A QR code on the screen: always black on white, as readers want it, in modules of whole pixels, with its quiet zone. What
/// it says has to stand beside it as text too: assistive technology does not see it.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QrSymbol m_symbol;
};

} // namespace Billfold
