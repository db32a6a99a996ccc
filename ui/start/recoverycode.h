// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QObject>
#include <QQmlEngine>

namespace Billfold {

/// The vault's recovery code while it is shown and typed back: 32 characters in eight groups of four. It stays in locked
/// memory: SecretGlyphs draws it, and typed groups are compared here.
class RecoveryCode : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with the form that made the vault")
    Q_PROPERTY(Billfold::SecretBuffer *text READ text CONSTANT FINAL)
    Q_PROPERTY(int groups READ groups CONSTANT FINAL)
    Q_PROPERTY(int groupSize READ groupSize CONSTANT FINAL)

public:
    static constexpr int Groups = 8;
    static constexpr int GroupSize = 4;

    using QObject::QObject;

    /// As core/crypto/recoverycode.h shows it; what was there before is wiped.
    void set(const SecretBytes &shown);
    void clear() { m_text.clear(); }

    /// Without the hyphens.
    [[nodiscard]] SecretBuffer *text() { return &m_text; }
    [[nodiscard]] int groups() const { return Groups; }
    [[nodiscard]] int groupSize() const { return GroupSize; }

    /// Whether what was typed is group `group` (from 0). Small letters and the look-alikes O, I and L are understood.
    [[nodiscard]] bool groupMatches(int group, const SecretBuffer &typed) const;

private:
    SecretBuffer m_text;
};

} // namespace Billfold
