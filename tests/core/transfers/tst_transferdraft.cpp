// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferdraft.h"
#include "core/transfers/transferjson.h"
#include "core/transfers/transferview.h"

#include <QTest>

using namespace Billfold;

namespace {

const QByteArray ExpectedBody
    = "{\"amount\":{\"currency\":\"CNY\",\"minor\":20000},\"delivery\":\"instant\","
      "\"notAfter\":\"2026-11-22T12:46:10.000Z\",\"note\":\"周五 \\\"晚饭\\\" 🍜\",\"payeeId\":\"py_4tR8\"}";

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

PaymentIntent intentOf(const TransferTerms &terms)
{
    PaymentIntent intent;
    intent.id = u"one"_qs;
    intent.state = IntentState::Prepared;
    intent.request.body = serializeTransfer(terms);
    intent.request.amount = terms.amount;
    intent.request.payeeMaskedName = u"王*明"_qs;
    intent.request.payeeMaskedPhone = u"+86 137 **** 9015"_qs;
    return intent;
}

} // namespace

/// What a person fills in, and what becomes of it on the way to the review.
class TransferDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksNotes_data();
    void checksNotes();
    void readsBackWhatItWrites();
    void reviewsTheBytesAndNotTheDraft();
    void warnsOfTheSameTransferOnItsWay();
};

void TransferDraftTest::checksNotes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<QString>("note");
    QTest::newRow("empty") << QString() << ErrorCode::None << u""_qs;
    QTest::newRow("trimmed") << u"  周五的晚饭 🍜 "_qs << ErrorCode::None << u"周五的晚饭 🍜"_qs;
    QTest::newRow("composed") << u"Cafe\u0301"_qs << ErrorCode::None << u"Café"_qs;
    QTest::newRow("longest") << u"🍜"_qs.repeated(200) << ErrorCode::None << u"🍜"_qs.repeated(200);
    QTest::newRow("too long") << u"🍜"_qs.repeated(201) << ErrorCode::NoteTooLong << QString();
    QTest::newRow("line feed") << u"a\nb"_qs << ErrorCode::NoteInvalid << QString();
    QTest::newRow("bidi override") << u"a\u202Eb"_qs << ErrorCode::NoteInvalid << QString();
    QTest::newRow("bidi isolate") << u"a\u2066b"_qs << ErrorCode::NoteInvalid << QString();
}

void TransferDraftTest::checksNotes()
{
    QFETCH(QString, typed);
    QFETCH(ErrorCode, error);
    QFETCH(QString, note);
    const Result<QString> checked = checkedNote(typed);
    QCOMPARE(checked ? ErrorCode::None : checked.error().code, error);
    QCOMPARE(checked.value_or(QString()), note);
}

void TransferDraftTest::readsBackWhatItWrites()
{
    const TransferTerms terms{u"py_4tR8"_qs, yuan(20000), u"周五 \"晚饭\" 🍜"_qs,
        QDateTime(QDate(2026, 11, 22), QTime(12, 46, 10), Qt::UTC)};
    const QByteArray body = serializeTransfer(terms);
    QCOMPARE(body, ExpectedBody);
    QCOMPARE(parseTransfer(body).value(), terms);
}

void TransferDraftTest::reviewsTheBytesAndNotTheDraft()
{
    const TransferTerms terms{u"py_1"_qs, yuan(20000), u"rent"_qs, QDateTime::currentDateTimeUtc()};
    PaymentIntent intent = intentOf(terms);
    intent.request.amount = yuan(1); // what the lists show; the bytes say 200.00
    Payee payee;
    payee.id = u"py_1"_qs;
    payee.maskedName = u"王*明"_qs;
    const Result<TransferReview> review = reviewOf(intent, payee, yuan(30000), {});
    QCOMPARE(review->amount, yuan(20000));
    QCOMPARE(review->balanceAfter, yuan(10000));
    QCOMPARE(review->note, u"rent"_qs);

    payee.id = u"py_2"_qs;
    QCOMPARE(reviewOf(intent, payee, yuan(30000), {}).error().code, ErrorCode::AnswerUnreadable);
}

void TransferDraftTest::warnsOfTheSameTransferOnItsWay()
{
    const TransferTerms terms{u"py_1"_qs, yuan(20000), {}, QDateTime::currentDateTimeUtc()};
    const PaymentIntent intent = intentOf(terms);
    Payee payee;
    payee.id = u"py_1"_qs;
    PaymentIntent open = intent;
    open.id = u"two"_qs;
    open.state = IntentState::Unknown;
    QVERIFY(reviewOf(intent, payee, yuan(0), {intent, open})->resemblesOpen);
    open.state = IntentState::Prepared;
    QVERIFY(!reviewOf(intent, payee, yuan(0), {intent, open})->resemblesOpen);
    open.state = IntentState::Unknown;
    open.request.amount = yuan(20001);
    QVERIFY(!reviewOf(intent, payee, yuan(0), {intent, open})->resemblesOpen);
}

QTEST_GUILESS_MAIN(TransferDraftTest)
#include "tst_transferdraft.moc"
