// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes golden.json: codes that others' programs make of data that is written here, so that what is to be read from a code
// comes from no reader. In an empty folder:
//   npm install promptparse@1.6.0 pix-utils@2.8.2 paynowqr@1.1.2 emv-qrcps@0.0.7
//   node …/tests/data/paycodes/make.mjs > …/tests/data/paycodes/golden.json
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { anyId, billPayment, trueMoney } = require("promptparse/generate");
const { encode, tag, withCrcTag } = require("promptparse");
const { createStaticPix, createDynamicPix } = require("pix-utils");
const Paynow = require("paynowqr");
const { Merchant } = require("emv-qrcps");

const codes = [];
const add = (name, generator, code, expected) => codes.push({ name, generator, code, expected });

// Without 52, 59 and 60.
const thai = { currency: "THB", country: "TH", bent: ["CategoryMissing", "NameMissing", "CityMissing"] };
const promptpay = (name, code, more) => add(name, "promptparse 1.6.0", code, { ...thai, ...more });
promptpay("phone", anyId({ type: "MSISDN", target: "0812345678", amount: 4.22 }), { minor: 422, account: "A000000677010111" });
promptpay("phone without amount", anyId({ type: "MSISDN", target: "0812345678" }), { minor: null, account: "A000000677010111" });
promptpay("tax id", anyId({ type: "NATID", target: "1234567890123", amount: 1000 }), { minor: 100000, account: "A000000677010111" });
promptpay("e-wallet", anyId({ type: "EWALLETID", target: "004000123456789", amount: 0.5 }),
    { minor: 50, account: "A000000677010111" });
for (const amount of [0.01, 1, 9.99, 300, 12480.5, 9999999.99])
    promptpay(`bill ${amount}`, billPayment({ billerId: "010753600031508", amount, ref1: "INV12345", ref2: "A7" }),
        { minor: Math.round(amount * 100), account: "A000000677010112" });
promptpay("wallet", trueMoney({ mobileNo: "0801111111", amount: 10 }), { minor: 1000, account: "A000000677010111" });
// Its message is a bare text where the standard has a template.
add("wallet with a message", "promptparse 1.6.0", trueMoney({ mobileNo: "0801111111", amount: 10, message: "Hello" }),
    { fault: "ObjectTruncated", tag: "81.00" });

const brazil = { currency: "BRL", country: "BR", category: "0000", bent: [] };
for (const [key, amount] of [["anna@example.com", 1], ["+5511999999999", 0.01], ["12345678909", 1234.56]])
    add(`pix ${key}`, "pix-utils 2.8.2",
        createStaticPix({ merchantName: "Anna Souza", merchantCity: "Sao Paulo", pixKey: key, transactionAmount: amount }).toBRCode(),
        { ...brazil, minor: Math.round(amount * 100), merchant: "ANNA SOUZA", city: "SAO PAULO", account: "br.gov.bcb.pix" });
add("pix by address", "pix-utils 2.8.2",
    createDynamicPix({ merchantName: "Loja Azul", merchantCity: "Recife", url: "https://pix.example.com/qr/9d36b84f" }).toBRCode(),
    { ...brazil, minor: null, merchant: "LOJA AZUL", city: "RECIFE", account: "br.gov.bcb.pix" });

for (const [amount, company] of [[500, "ACME Pte Ltd."], [0.1, "Kopi"], [88.88, "A Name Of 26 Characters..."]])
    add(`paynow ${amount}`, "paynowqr 1.1.2",
        new Paynow({ uen: "201403121W", amount, expiry: "20301231", refNumber: `INV-${amount}`, company }).output(),
        company.length > 25 ? { fault: "ValueTooLong", tag: "59" }
            : { currency: "SGD", country: "SG", category: "0000", bent: [], minor: Math.round(amount * 100), merchant: company,
                city: "Singapore", account: "SG.PAYNOW" });

// The example of the standard, with its checksum; lengths in the language template count characters.
function transport(set = () => {}) {
    const code = Merchant.buildEMVQR();
    code.setPayloadFormatIndicator("01");
    code.setPointOfInitiationMethod("12");
    code.setMerchantCategoryCode("4111");
    code.setTransactionAmount("23.72");
    code.setTransactionCurrency("156");
    code.setCountryCode("CN");
    code.setMerchantName("BEST TRANSPORT");
    code.setMerchantCity("BEIJING");
    const account = Merchant.buildMerchantAccountInformation();
    account.setGloballyUniqueIdentifier("D15600000000");
    account.addPaymentNetworkSpecific("05", "A93FO3230Q");
    code.addMerchantAccountInformation("29", account);
    set(code);
    return code.generatePayload();
}
const china = { currency: "CNY", country: "CN", category: "4111", minor: 2372, merchant: "BEST TRANSPORT", city: "BEIJING",
    account: "D15600000000", bent: [] };
add("transport", "emv-qrcps 0.0.7", transport(), china);
add("asks for a tip", "emv-qrcps 0.0.7", transport((code) => code.setTipOrConvenienceIndicator("01")), china);
add("in Chinese too", "emv-qrcps 0.0.7", transport((code) => {
    const local = Merchant.buildMerchantInformationLanguageTemplate();
    local.setLanguagePreference("ZH");
    local.setMerchantName("最佳运输");
    local.setMerchantCity("北京");
    code.setMerchantInformationLanguageTemplate(local);
}), { ...china, bent: ["LengthsInCharacters"], local: "最佳运输" });
add("the standard's example", "EMVCo QRCPS MPM 1.1",
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING"
    + "64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A011223344998877"
    + "0708123456786304A13A", { ...china, bent: ["LengthsInCharacters"], local: "最佳运输" });

// promptparse's encoder counts UTF-16 units, which are characters here.
const shop = [tag("00", "01"), tag("26", encode([tag("00", "com.example")])), tag("52", "5812"), tag("53", "156"), tag("54", "12.5"),
    tag("58", "CN"), tag("59", "老王面馆"), tag("60", "上海")];
add("a Chinese name", "promptparse 1.6.0", withCrcTag(encode(shop), "63"), null);
for (const entry of codes.filter((entry) => !entry.expected)) {
    // Its checksum takes characters for bytes; that of the bytes is put in its place by another program's function.
    const { crc16ccitt } = require("crc");
    entry.generator += ", checksum by crc";
    const body = entry.code.slice(0, -4);
    entry.code = body + crc16ccitt(Buffer.from(body, "utf8")).toString(16).toUpperCase().padStart(4, "0");
    entry.expected = { currency: "CNY", country: "CN", category: "5812", minor: 1250, merchant: "老王面馆", city: "上海",
        account: "com.example", bent: ["LengthsInCharacters", "TextNotAscii"] };
}
process.stdout.write("[\n" + codes.map((entry) => "  " + JSON.stringify(entry)).join(",\n") + "\n]\n");
