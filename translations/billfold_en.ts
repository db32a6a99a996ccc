<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AmountStep</name>
    <message>
        <source>To %1</source>
        <extracomment>Title of screen 302; %1 is the masked name of the payee</extracomment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 302</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 302; %1 is the available balance</extracomment>
        <translation>Available %1</translation>
    </message>
    <message>
        <source>Note for the payee (optional)</source>
        <extracomment>Field on screen 302</extracomment>
        <translation>Note for the payee (optional)</translation>
    </message>
    <message>
        <source>Much money to somebody new</source>
        <extracomment>Suggestion on screen 302, for much money to somebody who was never paid before</extracomment>
        <translation>Much money to somebody new</translation>
    </message>
    <message>
        <source>Let it arrive in 24 hours: should something turn out to be wrong, you can call it back until then. At once is for good.</source>
        <extracomment>Suggestion on screen 302</extracomment>
        <translation>Let it arrive in 24 hours: should something turn out to be wrong, you can call it back until then. At once is for good.</translation>
    </message>
    <message>
        <source>Choose 24 hours</source>
        <extracomment>Button in the suggestion on screen 302</extracomment>
        <translation>Choose 24 hours</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>Payment PIN</source>
        <extracomment>Title of screens 203 and 304
----------
Name of the boxes for the payment PIN on screens 203 and 304</extracomment>
        <translation>Payment PIN</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Pay %1 to %2</source>
        <extracomment>On screens 203 and 304: %1 is the amount, %2 the masked name of the person or the merchant&apos;s name</extracomment>
        <translation>Pay %1 to %2</translation>
    </message>
    <message>
        <source>Enter your six-digit payment PIN</source>
        <extracomment>Above the boxes for the payment PIN on screens 203 and 304</extracomment>
        <translation>Enter your six-digit payment PIN</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Available balance</source>
        <extracomment>Above the balance on the home screen
----------
Read out by screen readers before the balance on the home screen</extracomment>
        <translation>Available balance</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <extracomment>Button with an eye on the home screen</extracomment>
        <translation>Show amounts</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>Hide amounts</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Bills</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Large button on the home screen: from a bank into the wallet</extracomment>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Large button on the home screen: from the wallet to a bank</extracomment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Large button on the home screen: pays a merchant</extracomment>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>BillFacts</name>
    <message>
        <source>Settled</source>
        <extracomment>Tag on screen 401: the money has moved for good</extracomment>
        <translation>Settled</translation>
    </message>
    <message>
        <source>The balance does not add up here</source>
        <extracomment>Warning on screen 401</extracomment>
        <translation>The balance does not add up here</translation>
    </message>
    <message>
        <source>The balance before and this amount do not give the balance after. Tell support the order number.</source>
        <extracomment>Warning on screen 401</extracomment>
        <translation>The balance before and this amount do not give the balance after. Tell support the order number.</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Row on screen 401: what kind of bill it is</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>Category</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Row on screen 401: the masked number of the other person</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Balance after</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>Balance after</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>Row on screen 401: the id of the bill</extracomment>
        <translation>Order number</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Tag on screen 401: the money has left and arrives later</extracomment>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Called back</source>
        <extracomment>Tag on screen 401: the money has come back to the payer</extracomment>
        <translation>Called back</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 401: when the money of a delayed transfer arrives, or has arrived</extracomment>
        <translation>Arrives</translation>
    </message>
</context>
<context>
    <name>BillList</name>
    <message>
        <source>Bills, newest first</source>
        <extracomment>Name of the list on screen 400 for screen readers</extracomment>
        <translation>Bills, newest first</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <extracomment>Title of screen 401</extracomment>
        <translation>Bill</translation>
    </message>
    <message>
        <source>This bill is not here</source>
        <extracomment>On screen 401 when the vault has no such bill</extracomment>
        <translation>This bill is not here</translation>
    </message>
    <message>
        <source>It may not have been synced yet.</source>
        <extracomment>On screen 401 when the vault has no such bill</extracomment>
        <translation>It may not have been synced yet.</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Button on screen 401 when the vault has no such bill
----------
Button on screen 401</extracomment>
        <translation>Back to the bills</translation>
    </message>
    <message>
        <source>Call it back</source>
        <extracomment>Button on screen 401 of a transfer that is on its way</extracomment>
        <translation>Call it back</translation>
    </message>
    <message>
        <source>Transfer again</source>
        <extracomment>Button on screen 401: fills in the same transfer once more</extracomment>
        <translation>Transfer again</translation>
    </message>
</context>
<context>
    <name>BillRow</name>
    <message>
        <source>%1 · “%2” · %3</source>
        <extracomment>Second line of a bill in a list: %1 is a category, %2 the person&apos;s own note, %3 a time</extracomment>
        <translation>%1 · “%2” · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of a bill in a list: %1 is a category, %2 a time</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read out by screen readers for a bill: %1 is who, %2 the signed amount, %3 the day and time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <extracomment>Under the amount of a bill in a list: the balance after it</extracomment>
        <translation>Balance %1</translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message>
        <source>Received</source>
        <extracomment>A kind of bill: money that somebody transferred to me</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>A kind of bill: money that I transferred to somebody</extracomment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A kind of bill: a purchase</extracomment>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>A kind of bill</extracomment>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>A kind of bill: money from a bank card into the wallet</extracomment>
        <translation>Top-up</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>A kind of bill: money from the wallet to a bank card</extracomment>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>A kind of bill: the operator corrected the balance</extracomment>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Eating out</source>
        <extracomment>A category of spending</extracomment>
        <translation>Eating out</translation>
    </message>
    <message>
        <source>Groceries</source>
        <extracomment>A category of spending</extracomment>
        <translation>Groceries</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>A category of spending</extracomment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>A category of spending: rent, power, repairs</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Shopping</source>
        <extracomment>A category of spending</extracomment>
        <translation>Shopping</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>A category of spending</extracomment>
        <translation>Health</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <extracomment>A category of spending</extracomment>
        <translation>Entertainment</translation>
    </message>
    <message>
        <source>Salary</source>
        <extracomment>A category of income</extracomment>
        <translation>Salary</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>A category of bills: between people</extracomment>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A category of bills without a better one</extracomment>
        <translation>Other</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <extracomment>A kind of bill: a withdrawal that the bank sent back</extracomment>
        <translation>Withdrawal returned</translation>
    </message>
    <message>
        <source>Called back</source>
        <extracomment>A kind of bill: money of a transfer that I called back</extracomment>
        <translation>Called back</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <extracomment>Title of screen 400</extracomment>
        <translation>Bills</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <extracomment>In place of the list on screen 400 of a new account</extracomment>
        <translation>No bills yet</translation>
    </message>
    <message>
        <source>Everything that comes in or goes out is kept here, also without a network.</source>
        <extracomment>In place of the list on screen 400 of a new account</extracomment>
        <translation>Everything that comes in or goes out is kept here, also without a network.</translation>
    </message>
    <message>
        <source>The bills cannot be read</source>
        <extracomment>On screen 400 when the vault cannot be read</extracomment>
        <translation>The bills cannot be read</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <extracomment>On screen 400 when the vault cannot be read</extracomment>
        <translation>Nothing is lost. Try again.</translation>
    </message>
</context>
<context>
    <name>BindPage</name>
    <message>
        <source>Bind a card or account</source>
        <extracomment>Title of screen 502</extracomment>
        <translation>Bind a card or account</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on screen 502</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Card number or IBAN</source>
        <extracomment>Field on screen 502</extracomment>
        <translation>Card number or IBAN</translation>
    </message>
    <message>
        <source>It goes to your bank and is kept nowhere else.</source>
        <extracomment>Below the field on screen 502</extracomment>
        <translation>It goes to your bank and is kept nowhere else.</translation>
    </message>
    <message>
        <source>Valid until (month/year)</source>
        <extracomment>Field on screen 502: the card&apos;s last month</extracomment>
        <translation>Valid until (month/year)</translation>
    </message>
    <message>
        <source>Phone number that the bank has</source>
        <extracomment>Field on screen 502</extracomment>
        <translation>Phone number that the bank has</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Row on screen 502: whose card it has to be</extracomment>
        <translation>Holder</translation>
    </message>
    <message>
        <source>The bank&apos;s code</source>
        <extracomment>Title of screen 503</extracomment>
        <translation>The bank&apos;s code</translation>
    </message>
    <message>
        <source>Bind</source>
        <extracomment>Button on screen 503</extracomment>
        <translation>Bind</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On screen 503: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Your bank has sent six digits to %1.</source>
        <extracomment>On screen 503: %1 is a masked phone number</extracomment>
        <translation>Your bank has sent six digits to %1.</translation>
    </message>
    <message>
        <source>Code from the bank</source>
        <extracomment>Name of the boxes on screens 503 and 513</extracomment>
        <translation>Code from the bank</translation>
    </message>
</context>
<context>
    <name>CallBackDialog</name>
    <message>
        <source>Call back %1?</source>
        <extracomment>Question before a transfer that is on its way is called back; %1 is the amount</extracomment>
        <translation>Call back %1?</translation>
    </message>
    <message>
        <source>%1 gets nothing, and the money is back in your balance at once.</source>
        <extracomment>In the question before a transfer is called back; %1 is the masked name of the payee</extracomment>
        <translation>%1 gets nothing, and the money is back in your balance at once.</translation>
    </message>
    <message>
        <source>Call it back</source>
        <extracomment>Button that calls a transfer back</extracomment>
        <translation>Call it back</translation>
    </message>
    <message>
        <source>Let it arrive</source>
        <extracomment>Button that leaves a transfer on its way</extracomment>
        <translation>Let it arrive</translation>
    </message>
</context>
<context>
    <name>CancelOffer</name>
    <message>
        <source>Cancel if not taken</source>
        <extracomment>Button on screen 306</extracomment>
        <translation>Cancel if not taken</translation>
    </message>
    <message>
        <source>You need not wait. If the service has not taken the payment yet, cancelling makes sure that it never will. If it has, you see the payment that was made.</source>
        <extracomment>On screen 306, above the button &quot;Cancel if not taken&quot;</extracomment>
        <translation>You need not wait. If the service has not taken the payment yet, cancelling makes sure that it never will. If it has, you see the payment that was made.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Kind</source>
        <extracomment>Row on screen 501</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Row on screen 501: the masked name of the card&apos;s holder</extracomment>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Row on screen 501: the last month that the card is good in</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Can be used to</source>
        <extracomment>Row on screen 501</extracomment>
        <translation>Can be used to</translation>
    </message>
    <message>
        <source>Top up and withdraw</source>
        <extracomment>Value of a row on screen 501</extracomment>
        <translation>Top up and withdraw</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Make it the first choice</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>Make it the first choice</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>It can no longer be used for top-ups and withdrawals. Your bills stay, and you can bind it again.</source>
        <extracomment>On screen 501, before the card is removed</extracomment>
        <translation>It can no longer be used for top-ups and withdrawals. Your bills stay, and you can bind it again.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>Remove the card</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Link on screens 501 and 513</extracomment>
        <translation>Back to the cards</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A card or account in a list: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A kind of card</extracomment>
        <translation>Credit card</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>A bank account with an IBAN</extracomment>
        <translation>Bank account</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A kind of card</extracomment>
        <translation>Debit card</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <extracomment>The Chinese card network</extracomment>
        <translation>UnionPay</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below the name of a card: %1 is its kind, %2 its network</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Bank cards</source>
        <extracomment>Title of screen 500</extracomment>
        <translation>Bank cards</translation>
    </message>
    <message>
        <source>No card yet</source>
        <extracomment>On screen 500</extracomment>
        <translation>No card yet</translation>
    </message>
    <message>
        <source>Bind a card or bank account of your own to top up and withdraw. Its number stays with the bank.</source>
        <extracomment>On screen 500</extracomment>
        <translation>Bind a card or bank account of your own to top up and withdraw. Its number stays with the bank.</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button on screen 500: from a bank into the wallet</extracomment>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button on screen 500: from the wallet to a bank</extracomment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>First choice</source>
        <extracomment>A tag at the card that is offered first</extracomment>
        <translation>First choice</translation>
    </message>
    <message>
        <source>Bind a card or account</source>
        <extracomment>Button on screen 500</extracomment>
        <translation>Bind a card or account</translation>
    </message>
    <message>
        <source>Top-ups and withdrawals</source>
        <extracomment>Above the list on screen 500</extracomment>
        <translation>Top-ups and withdrawals</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR code by which others pay you</source>
        <extracomment>Said by screen readers about the picture on screen 320</extracomment>
        <translation>QR code by which others pay you</translation>
    </message>
</context>
<context>
    <name>CodeSources</name>
    <message>
        <source>Open picture</source>
        <extracomment>Button on screens 200 and 300: opens a file with a QR code</extracomment>
        <translation>Open picture</translation>
    </message>
    <message>
        <source>Paste code</source>
        <extracomment>Button on screens 200 and 300: takes a QR code or link from the clipboard</extracomment>
        <translation>Paste code</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <extracomment>Filter in the dialog that opens a picture with a code</extracomment>
        <translation>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of screens 903 and 912</extracomment>
        <translation>Enter the code</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Six digits from the SMS</source>
        <extracomment>Above the boxes for the code on screens 903 and 912</extracomment>
        <translation>Six digits from the SMS</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>Above the boxes for the code on screens 903 and 912; %1 is a phone number</extracomment>
        <translation>Sent to %1</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <extracomment>Name of the boxes for the code on screens 903 and 912</extracomment>
        <translation>Code from the SMS</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <extracomment>Below the boxes for the code: %1 is minutes and seconds such as 4:48</extracomment>
        <translation>Valid for %1</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <extracomment>Below the boxes for the code</extracomment>
        <translation>This code has expired. Ask for a new one.</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>Row on screens 903 and 912</extracomment>
        <translation>Send a new code</translation>
    </message>
    <message>
        <source>The old one then no longer works</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>The old one then no longer works</translation>
    </message>
    <message numerus="yes">
        <source>Possible in %n seconds</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>
            <numerusform>Possible in %n second</numerusform>
            <numerusform>Possible in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>No code?</source>
        <extracomment>Row on screens 903 and 912</extracomment>
        <translation>No code?</translation>
    </message>
    <message>
        <source>Check the number and the blocked messages</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>Check the number and the blocked messages</translation>
    </message>
    <message>
        <source>Tell nobody this code</source>
        <extracomment>Warning on screens 903 and 912</extracomment>
        <translation>Tell nobody this code</translation>
    </message>
    <message>
        <source>Support never asks for it. Whoever does wants your account.</source>
        <extracomment>Warning on screens 903 and 912</extracomment>
        <translation>Support never asks for it. Whoever does wants your account.</translation>
    </message>
    <message>
        <source>Pay a merchant</source>
        <extracomment>Title of screen 200</extracomment>
        <translation>Pay a merchant</translation>
    </message>
    <message>
        <source>Payments are off for now</source>
        <extracomment>Banner on screen 200 while payments are frozen</extracomment>
        <translation>Payments are off for now</translation>
    </message>
    <message>
        <source>The service has contradicted itself, so payments are frozen. Your money is where it was.</source>
        <extracomment>Banner on screen 200 while payments are frozen</extracomment>
        <translation>The service has contradicted itself, so payments are frozen. Your money is where it was.</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>See why</translation>
    </message>
    <message>
        <source>Payments need the network</source>
        <extracomment>Banner on screen 200 without a network</extracomment>
        <translation>Payments need the network</translation>
    </message>
    <message>
        <source>You can go on as soon as the connection is back. Your bills stay readable.</source>
        <extracomment>Banner on screen 200 without a network</extracomment>
        <translation>You can go on as soon as the connection is back. Your bills stay readable.</translation>
    </message>
    <message>
        <source>Open a picture of the merchant&apos;s QR code, paste a screenshot, or drop either one here.</source>
        <extracomment>On screen 200</extracomment>
        <translation>Open a picture of the merchant&apos;s QR code, paste a screenshot, or drop either one here.</translation>
    </message>
    <message>
        <source>Or the code as text</source>
        <extracomment>Field on screen 200: what the code says, where it is there as text</extracomment>
        <translation>Or the code as text</translation>
    </message>
    <message>
        <source>Name and amount come from the service, never from the code.</source>
        <extracomment>Below the code on screen 200</extracomment>
        <translation>Name and amount come from the service, never from the code.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a fact on screen 401; %1 is the fact&apos;s name, such as &quot;Order number&quot;</extracomment>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day such as &quot;Today&quot; or &quot;22 November&quot;, %2 a time such as 18:02</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out by screen readers: %1 is a day, %2 what went out and came in on it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DeliveryRows</name>
    <message>
        <source>Arrives at once</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>Arrives at once</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <extracomment>Below a choice on screen 302</extracomment>
        <translation>Cannot be called back</translation>
    </message>
    <message>
        <source>Arrives in 2 hours</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>Arrives in 2 hours</translation>
    </message>
    <message>
        <source>You can call it back until then</source>
        <extracomment>Below a choice on screen 302</extracomment>
        <translation>You can call it back until then</translation>
    </message>
    <message>
        <source>Arrives in 24 hours</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>Arrives in 24 hours</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Home</source>
        <extracomment>Navigation</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Navigation</extracomment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Bills</source>
        <extracomment>Navigation</extracomment>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Navigation</extracomment>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Navigation</extracomment>
        <translation>Pay</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DisplayFields</name>
    <message>
        <source>Motion</source>
        <extracomment>Field on screen 800</extracomment>
        <translation>Motion</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: motion as in the operating system</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice on screen 800: nothing moves</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Short and calm</source>
        <extracomment>Choice on screen 800: short movements that explain where something went</extracomment>
        <translation>Short and calm</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Field on screen 800: what draws the window</extracomment>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Takes effect when Billfold is started again.</source>
        <extracomment>Below the field &quot;Drawing&quot; on screen 800 once another choice has been made</extracomment>
        <translation>Takes effect when Billfold is started again.</translation>
    </message>
    <message>
        <source>By the processor works everywhere. Choose graphics only if the window feels slow.</source>
        <extracomment>Below the field &quot;Drawing&quot; on screen 800</extracomment>
        <translation>By the processor works everywhere. Choose graphics only if the window feels slow.</translation>
    </message>
    <message>
        <source>By the processor</source>
        <extracomment>Choice on screen 800: software rendering</extracomment>
        <translation>By the processor</translation>
    </message>
    <message>
        <source>By the graphics card</source>
        <extracomment>Choice on screen 800: rendering by the graphics card</extracomment>
        <translation>By the graphics card</translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>The same payment is still on its way</source>
        <extracomment>Warning on screens 202 and 303</extracomment>
        <translation>The same payment is still on its way</translation>
    </message>
    <message>
        <source>The outcome of a payment of this amount to this payee is not known yet. Wait for it, unless you mean to pay twice.</source>
        <extracomment>Warning on screens 202 and 303</extracomment>
        <translation>The outcome of a payment of this amount to this payee is not known yet. Wait for it, unless you mean to pay twice.</translation>
    </message>
    <message>
        <source>This is another payment. I mean to pay both.</source>
        <extracomment>Box to tick on screens 202 and 303 when the same payment is still open</extracomment>
        <translation>This is another payment. I mean to pay both.</translation>
    </message>
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Check both and try again.</source>
        <extracomment>What to do about error 2001, at sign-in</extracomment>
        <translation>Check both and try again.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left before signing in is paused.</source>
        <extracomment>What to do about error 2001, at sign-in; %n is how many tries are left</extracomment>
        <translation>
            <numerusform>You have %n try left before signing in is paused.</numerusform>
            <numerusform>You have %n tries left before signing in is paused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>What to do about a wrong code or payment PIN, errors 2004 and 2017</extracomment>
        <translation>Try again.</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <extracomment>What to do about a wrong code or payment PIN, errors 2004 and 2017; %n is how many tries are left</extracomment>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was wrong too often. Try again in %1. Devices that you use already are not affected.</source>
        <extracomment>What to do about error 2002, at sign-in; %1 is a duration such as &quot;30 seconds&quot;</extracomment>
        <translation>The password was wrong too often. Try again in %1. Devices that you use already are not affected.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>What to do about error 1007; %1 is a duration such as &quot;30 seconds&quot;</extracomment>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter a smaller amount.</source>
        <extracomment>What to do about error 3004, a transfer over a limit that the service did not name
----------
What to do about error 3003</extracomment>
        <translation>Nothing was taken. Enter a smaller amount.</translation>
    </message>
    <message>
        <source>Nothing was taken. The limit is %1.</source>
        <extracomment>What to do about error 3004, a transfer over the limit; %1 is the limit</extracomment>
        <translation>Nothing was taken. The limit is %1.</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>A duration that is not known exactly, inside &quot;Try again in …&quot;</extracomment>
        <translation>a few minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network and try again. Nothing was sent.</source>
        <extracomment>What to do about error 1001</extracomment>
        <translation>Check the network and try again. Nothing was sent.</translation>
    </message>
    <message>
        <source>Your own network may be fine. Try again in a few minutes.</source>
        <extracomment>What to do about error 1002</extracomment>
        <translation>Your own network may be fine. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, wait a few minutes.</source>
        <extracomment>What to do about error 1003</extracomment>
        <translation>Try again. If it stays slow, wait a few minutes.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Try another network.</source>
        <extracomment>What to do about error 1004</extracomment>
        <translation>The service could not prove who it is, so nothing was sent. Try another network.</translation>
    </message>
    <message>
        <source>Something on the way may have changed it, such as the sign-in page of a public network. Try another network.</source>
        <extracomment>What to do about error 1005</extracomment>
        <translation>Something on the way may have changed it, such as the sign-in page of a public network. Try another network.</translation>
    </message>
    <message>
        <source>It was refused to keep you safe. Try again later.</source>
        <extracomment>What to do about error 1006</extracomment>
        <translation>It was refused to keep you safe. Try again later.</translation>
    </message>
    <message>
        <source>It is not your doing. Try again in a few minutes.</source>
        <extracomment>What to do about error 1008</extracomment>
        <translation>It is not your doing. Try again in a few minutes.</translation>
    </message>
    <message>
        <source>What you see here stays readable. Try again later.</source>
        <extracomment>What to do about error 1009</extracomment>
        <translation>What you see here stays readable. Try again later.</translation>
    </message>
    <message>
        <source>Update Billfold, then go on.</source>
        <extracomment>What to do about error 1010</extracomment>
        <translation>Update Billfold, then go on.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <extracomment>What to do about error 1011</extracomment>
        <translation>Set date, time and time zone, then try again.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <extracomment>What to do about error 1012</extracomment>
        <translation>Check what you entered and try again.</translation>
    </message>
    <message>
        <source>The same request is being carried out. Try again in a moment.</source>
        <extracomment>What to do about error 1013</extracomment>
        <translation>The same request is being carried out. Try again in a moment.</translation>
    </message>
    <message>
        <source>This device is new. Enter the code that was sent to your phone.</source>
        <extracomment>What to do about error 2003</extracomment>
        <translation>This device is new. Enter the code that was sent to your phone.</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <extracomment>What to do about error 2005, 2006</extracomment>
        <translation>Ask for a new code.</translation>
    </message>
    <message>
        <source>For your safety, prove your phone number once more.</source>
        <extracomment>What to do about error 2007</extracomment>
        <translation>For your safety, prove your phone number once more.</translation>
    </message>
    <message>
        <source>Check the digits and the region.</source>
        <extracomment>What to do about error 2008</extracomment>
        <translation>Check the digits and the region.</translation>
    </message>
    <message>
        <source>Sign in instead.</source>
        <extracomment>What to do about error 2009</extracomment>
        <translation>Sign in instead.</translation>
    </message>
    <message>
        <source>Use at least 10 characters.</source>
        <extracomment>What to do about error 2010</extracomment>
        <translation>Use at least 10 characters.</translation>
    </message>
    <message>
        <source>Three or four unrelated words make a good one.</source>
        <extracomment>What to do about error 2011</extracomment>
        <translation>Three or four unrelated words make a good one.</translation>
    </message>
    <message>
        <source>Use your legal name: letters, spaces, hyphens and apostrophes.</source>
        <extracomment>What to do about error 2012</extracomment>
        <translation>Use your legal name: letters, spaces, hyphens and apostrophes.</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <extracomment>What to do about error 2013</extracomment>
        <translation>Use at most 60 characters.</translation>
    </message>
    <message>
        <source>Enter all six.</source>
        <extracomment>What to do about error 2014</extracomment>
        <translation>Enter all six.</translation>
    </message>
    <message>
        <source>Avoid repeated digits and runs such as 123456.</source>
        <extracomment>What to do about error 2015</extracomment>
        <translation>Avoid repeated digits and runs such as 123456.</translation>
    </message>
    <message>
        <source>Enter the same PIN twice.</source>
        <extracomment>What to do about error 2016</extracomment>
        <translation>Enter the same PIN twice.</translation>
    </message>
    <message>
        <source>It was wrong five times. Your money has not moved. Ask support to unlock it.</source>
        <extracomment>What to do about error 2018</extracomment>
        <translation>It was wrong five times. Your money has not moved. Ask support to unlock it.</translation>
    </message>
    <message>
        <source>You were signed out for your safety.</source>
        <extracomment>What to do about error 2019</extracomment>
        <translation>You were signed out for your safety.</translation>
    </message>
    <message>
        <source>Compare it with your note, group by group.</source>
        <extracomment>What to do about error 2020</extracomment>
        <translation>Compare it with your note, group by group.</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell the operator of this service.</source>
        <extracomment>What to do about error 2021</extracomment>
        <translation>Your password was not sent. Tell the operator of this service.</translation>
    </message>
    <message>
        <source>The account needs your consent to the terms and the privacy policy.</source>
        <extracomment>What to do about error 2022</extracomment>
        <translation>The account needs your consent to the terms and the privacy policy.</translation>
    </message>
    <message>
        <source>Check the number. The person may not have an account yet.</source>
        <extracomment>What to do about error 3001</extracomment>
        <translation>Check the number. The person may not have an account yet.</translation>
    </message>
    <message>
        <source>Enter the number of the person who is to get the money.</source>
        <extracomment>What to do about error 3002</extracomment>
        <translation>Enter the number of the person who is to get the money.</translation>
    </message>
    <message>
        <source>Nothing was taken. Start the transfer again.</source>
        <extracomment>What to do about error 3005, 3008</extracomment>
        <translation>Nothing was taken. Start the transfer again.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <extracomment>What to do about error 3006</extracomment>
        <translation>Nothing was taken.</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <extracomment>What to do about error 3007</extracomment>
        <translation>You will not be charged twice.</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter the payment PIN again.</source>
        <extracomment>What to do about error 3009</extracomment>
        <translation>Nothing was taken. Enter the payment PIN again.</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <extracomment>What to do about error 3010</extracomment>
        <translation>Use at most 200 characters.</translation>
    </message>
    <message>
        <source>Remove line breaks and hidden characters.</source>
        <extracomment>What to do about error 3011</extracomment>
        <translation>Remove line breaks and hidden characters.</translation>
    </message>
    <message>
        <source>We keep asking. You will not be charged twice.</source>
        <extracomment>What to do about error 3012</extracomment>
        <translation>We keep asking. You will not be charged twice.</translation>
    </message>
    <message>
        <source>Allow Billfold to write to its folder, then try again.</source>
        <extracomment>What to do about error 4004</extracomment>
        <translation>Allow Billfold to write to its folder, then try again.</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was lost.</source>
        <extracomment>What to do about error 4005</extracomment>
        <translation>Free some space, then try again. Nothing was lost.</translation>
    </message>
    <message>
        <source>This wallet is in use by another window. Go on there.</source>
        <extracomment>What to do about error 4006</extracomment>
        <translation>This wallet is in use by another window. Go on there.</translation>
    </message>
    <message>
        <source>Update Billfold to open it.</source>
        <extracomment>What to do about error 4007</extracomment>
        <translation>Update Billfold to open it.</translation>
    </message>
    <message>
        <source>Check the disk and try again. Nothing was sent.</source>
        <extracomment>What to do about error 4009</extracomment>
        <translation>Check the disk and try again. Nothing was sent.</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <extracomment>What to do about error 4011</extracomment>
        <translation>Unlock it instead.</translation>
    </message>
    <message>
        <source>For example 12.50.</source>
        <extracomment>What to do about error 5001</extracomment>
        <translation>For example 12.50.</translation>
    </message>
    <message>
        <source>Enter at least 0.01.</source>
        <extracomment>What to do about error 5002</extracomment>
        <translation>Enter at least 0.01.</translation>
    </message>
    <message>
        <source>Leave out the minus sign.</source>
        <extracomment>What to do about error 5003</extracomment>
        <translation>Leave out the minus sign.</translation>
    </message>
    <message>
        <source>Use at most two decimals.</source>
        <extracomment>What to do about error 5004</extracomment>
        <translation>Use at most two decimals.</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <extracomment>What to do about error 5005</extracomment>
        <translation>Check the number of digits.</translation>
    </message>
    <message>
        <source>Use digits and one decimal point, for example 1,234.50.</source>
        <extracomment>What to do about error 5006</extracomment>
        <translation>Use digits and one decimal point, for example 1,234.50.</translation>
    </message>
    <message>
        <source>Nothing was taken. You can start again.</source>
        <extracomment>What to do about error 9001</extracomment>
        <translation>Nothing was taken. You can start again.</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell support the number.</source>
        <extracomment>What to do about error 9999 and any error without words of its own</extracomment>
        <translation>Try again. If it stays, tell support the number.</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can rebuild it from the service.</source>
        <extracomment>What to do about error 4001</extracomment>
        <translation>Nothing was deleted. You can rebuild it from the service.</translation>
    </message>
    <message>
        <source>Another program may have replaced it. You can rebuild the vault from the service.</source>
        <extracomment>What to do about error 4002</extracomment>
        <translation>Another program may have replaced it. You can rebuild the vault from the service.</translation>
    </message>
    <message>
        <source>Your money is safe. You can rebuild the vault from the service.</source>
        <extracomment>What to do about error 4003, 4008</extracomment>
        <translation>Your money is safe. You can rebuild the vault from the service.</translation>
    </message>
    <message>
        <source>An old copy may have been put back, so it stays closed. You can rebuild it from the service.</source>
        <extracomment>What to do about error 4010</extracomment>
        <translation>An old copy may have been put back, so it stays closed. You can rebuild it from the service.</translation>
    </message>
    <message>
        <source>The service has contradicted itself. Nothing is sent until that is settled.</source>
        <extracomment>What to do about error 3013</extracomment>
        <translation>The service has contradicted itself. Nothing is sent until that is settled.</translation>
    </message>
    <message>
        <source>Nothing was charged, and nothing will be.</source>
        <extracomment>What to do about error 3014</extracomment>
        <translation>Nothing was charged, and nothing will be.</translation>
    </message>
    <message>
        <source>It is not properly signed, so it does not count. We keep asking.</source>
        <extracomment>What to do about error 3015</extracomment>
        <translation>It is not properly signed, so it does not count. We keep asking.</translation>
    </message>
    <message>
        <source>What the service says now differs from what it said before. We are asking it again.</source>
        <extracomment>What to do about error 3016</extracomment>
        <translation>What the service says now differs from what it said before. We are asking it again.</translation>
    </message>
    <message>
        <source>Ask the payee for a new one, or type the phone number.</source>
        <extracomment>What to do about error 5101</extracomment>
        <translation>Ask the payee for a new one, or type the phone number.</translation>
    </message>
    <message>
        <source>Update Billfold, or type the phone number.</source>
        <extracomment>What to do about error 5102</extracomment>
        <translation>Update Billfold, or type the phone number.</translation>
    </message>
    <message>
        <source>Ask the payee for one in the currency of your account.</source>
        <extracomment>What to do about error 5103</extracomment>
        <translation>Ask the payee for one in the currency of your account.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>What to do about error 5201</extracomment>
        <translation>Choose another folder and save again.</translation>
    </message>
    <message>
        <source>Take it again, larger and sharper, with the white edge around the code.</source>
        <extracomment>What to do about error 5104</extracomment>
        <translation>Take it again, larger and sharper, with the white edge around the code.</translation>
    </message>
    <message>
        <source>Cut out the one that you mean.</source>
        <extracomment>What to do about error 5105</extracomment>
        <translation>Cut out the one that you mean.</translation>
    </message>
    <message>
        <source>Use a picture in PNG or JPEG of at most 32 MB.</source>
        <extracomment>What to do about error 5106</extracomment>
        <translation>Use a picture in PNG or JPEG of at most 32 MB.</translation>
    </message>
    <message>
        <source>Enter a larger amount.</source>
        <extracomment>What to do about error 6112, where the service did not name the minimum</extracomment>
        <translation>Enter a larger amount.</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <extracomment>What to do about error 6112; %1 is the minimum</extracomment>
        <translation>Enter at least %1.</translation>
    </message>
    <message>
        <source>Use a card of another bank, or try again when it is over.</source>
        <extracomment>What to do about error 6107</extracomment>
        <translation>Use a card of another bank, or try again when it is over.</translation>
    </message>
    <message>
        <source>Use a card of another bank, or try again in %1.</source>
        <extracomment>What to do about error 6107; %1 is a duration such as &quot;2 hours&quot;</extracomment>
        <translation>Use a card of another bank, or try again in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the digits; one of them is wrong or missing.</source>
        <extracomment>What to do about error 6001</extracomment>
        <translation>Check the digits; one of them is wrong or missing.</translation>
    </message>
    <message>
        <source>Type it as it stands on the card, for example 08/31.</source>
        <extracomment>What to do about error 6002</extracomment>
        <translation>Type it as it stands on the card, for example 08/31.</translation>
    </message>
    <message>
        <source>Use a card or account of another bank.</source>
        <extracomment>What to do about error 6003</extracomment>
        <translation>Use a card or account of another bank.</translation>
    </message>
    <message>
        <source>You find it in the list of your cards.</source>
        <extracomment>What to do about error 6004</extracomment>
        <translation>You find it in the list of your cards.</translation>
    </message>
    <message>
        <source>Check number, month and phone: they must be those that the bank has, and the card must be your own.</source>
        <extracomment>What to do about error 6005</extracomment>
        <translation>Check number, month and phone: they must be those that the bank has, and the card must be your own.</translation>
    </message>
    <message>
        <source>Bind the new card that your bank has sent you.</source>
        <extracomment>What to do about error 6006</extracomment>
        <translation>Bind the new card that your bank has sent you.</translation>
    </message>
    <message>
        <source>Remove one that you no longer use.</source>
        <extracomment>What to do about error 6007</extracomment>
        <translation>Remove one that you no longer use.</translation>
    </message>
    <message>
        <source>Choose another one, or bind it again.</source>
        <extracomment>What to do about error 6008</extracomment>
        <translation>Choose another one, or bind it again.</translation>
    </message>
    <message>
        <source>Remove it when that has arrived.</source>
        <extracomment>What to do about error 6009</extracomment>
        <translation>Remove it when that has arrived.</translation>
    </message>
    <message>
        <source>Try again in half an hour, or use a card of another bank.</source>
        <extracomment>What to do about error 6101</extracomment>
        <translation>Try again in half an hour, or use a card of another bank.</translation>
    </message>
    <message>
        <source>Choose a smaller amount or another card.</source>
        <extracomment>What to do about error 6102
----------
What to do about error 6103</extracomment>
        <translation>Choose a smaller amount or another card.</translation>
    </message>
    <message>
        <source>Start again; the bank sends a new code.</source>
        <extracomment>What to do about error 6104</extracomment>
        <translation>Start again; the bank sends a new code.</translation>
    </message>
    <message>
        <source>Only the bank knows why: call the number on the back of the card, or use another card.</source>
        <extracomment>What to do about error 6105</extracomment>
        <translation>Only the bank knows why: call the number on the back of the card, or use another card.</translation>
    </message>
    <message>
        <source>Try again tomorrow, raise the limit at the bank, or use another card.</source>
        <extracomment>What to do about error 6106</extracomment>
        <translation>Try again tomorrow, raise the limit at the bank, or use another card.</translation>
    </message>
    <message>
        <source>Our message to you says what still works and what lifts it. Support can tell you more.</source>
        <extracomment>What to do about error 6108</extracomment>
        <translation>Our message to you says what still works and what lifts it. Support can tell you more.</translation>
    </message>
    <message>
        <source>Use a card in your own legal name.</source>
        <extracomment>What to do about error 6109</extracomment>
        <translation>Use a card in your own legal name.</translation>
    </message>
    <message>
        <source>Choose another card or account.</source>
        <extracomment>What to do about error 6110</extracomment>
        <translation>Choose another card or account.</translation>
    </message>
    <message>
        <source>Choose a debit card or a bank account.</source>
        <extracomment>What to do about error 6111</extracomment>
        <translation>Choose a debit card or a bank account.</translation>
    </message>
    <message>
        <source>They are possible again 24 hours after the change.</source>
        <extracomment>What to do about error 6113</extracomment>
        <translation>They are possible again 24 hours after the change.</translation>
    </message>
    <message>
        <source>Try again in its hours, on a working day.</source>
        <extracomment>What to do about error 6114</extracomment>
        <translation>Try again in its hours, on a working day.</translation>
    </message>
    <message>
        <source>Check that the card or account still works, then try again or choose another one.</source>
        <extracomment>What to do about error 6115</extracomment>
        <translation>Check that the card or account still works, then try again or choose another one.</translation>
    </message>
    <message>
        <source>The bank has decided already: see the state.</source>
        <extracomment>What to do about error 6116</extracomment>
        <translation>The bank has decided already: see the state.</translation>
    </message>
    <message>
        <source>Choose a smaller amount, or spend or withdraw some first.</source>
        <extracomment>What to do about error 6117</extracomment>
        <translation>Choose a smaller amount, or spend or withdraw some first.</translation>
    </message>
    <message>
        <source>Scan it again. It may be of another payment service.</source>
        <extracomment>What to do about error 3101</extracomment>
        <translation>Scan it again. It may be of another payment service.</translation>
    </message>
    <message>
        <source>It was for one payment. Look into your bills before you ask the merchant for another code.</source>
        <extracomment>What to do about error 3102</extracomment>
        <translation>It was for one payment. Look into your bills before you ask the merchant for another code.</translation>
    </message>
    <message>
        <source>Ask the merchant for a new code. Nothing was taken.</source>
        <extracomment>What to do about error 3103</extracomment>
        <translation>Ask the merchant for a new code. Nothing was taken.</translation>
    </message>
    <message>
        <source>Pay in another way. Nothing was taken.</source>
        <extracomment>What to do about error 3104</extracomment>
        <translation>Pay in another way. Nothing was taken.</translation>
    </message>
    <message>
        <source>Read the code again and pay what it asks for. Nothing was taken.</source>
        <extracomment>What to do about error 3105</extracomment>
        <translation>Read the code again and pay what it asks for. Nothing was taken.</translation>
    </message>
    <message>
        <source>It cannot be called back any more. Ask the payee to send it back.</source>
        <extracomment>What to do about error 3017</extracomment>
        <translation>It cannot be called back any more. Ask the payee to send it back.</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1 is an explanation, %2 a number that support staff understand</extracomment>
        <translation>%1 (error %2)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>An error at a field: %1 says what is wrong, %2 is a whole sentence about what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>The number of an error, to tell support</extracomment>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Error %1 · %2</source>
        <extracomment>The number of an error and the service&apos;s own mark of the request, to tell support</extracomment>
        <translation>Error %1 · %2</translation>
    </message>
</context>
<context>
    <name>ErrorTitle</name>
    <message>
        <source>You are offline</source>
        <extracomment>Title of error 1001</extracomment>
        <translation>You are offline</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Title of error 1002</extracomment>
        <translation>The service does not answer</translation>
    </message>
    <message>
        <source>The answer took too long</source>
        <extracomment>Title of error 1003</extracomment>
        <translation>The answer took too long</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>Title of error 1004</extracomment>
        <translation>The connection is not safe</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <extracomment>Title of error 1005</extracomment>
        <translation>The answer could not be read</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <extracomment>Title of error 1006</extracomment>
        <translation>The answer was too long</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title of error 1007</extracomment>
        <translation>Too many tries</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <extracomment>Title of error 1008</extracomment>
        <translation>The service has a fault</translation>
    </message>
    <message>
        <source>The service is being maintained</source>
        <extracomment>Title of error 1009</extracomment>
        <translation>The service is being maintained</translation>
    </message>
    <message>
        <source>This version is too old</source>
        <extracomment>Title of error 1010</extracomment>
        <translation>This version is too old</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <extracomment>Title of error 1011</extracomment>
        <translation>This computer&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>The service refused</source>
        <extracomment>Title of error 1012</extracomment>
        <translation>The service refused</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <extracomment>Title of error 1013</extracomment>
        <translation>Still working on it</translation>
    </message>
    <message>
        <source>Phone number or password is wrong</source>
        <extracomment>Title of error 2001</extracomment>
        <translation>Phone number or password is wrong</translation>
    </message>
    <message>
        <source>Signing in is paused</source>
        <extracomment>Title of error 2002</extracomment>
        <translation>Signing in is paused</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <extracomment>Title of error 2003</extracomment>
        <translation>A code is needed</translation>
    </message>
    <message>
        <source>That code is wrong</source>
        <extracomment>Title of error 2004</extracomment>
        <translation>That code is wrong</translation>
    </message>
    <message>
        <source>That code has expired</source>
        <extracomment>Title of error 2005</extracomment>
        <translation>That code has expired</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title of error 2006</extracomment>
        <translation>Too many wrong codes</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>Title of error 2007</extracomment>
        <translation>That took too long</translation>
    </message>
    <message>
        <source>This phone number does not exist</source>
        <extracomment>Title of error 2008</extracomment>
        <translation>This phone number does not exist</translation>
    </message>
    <message>
        <source>This phone number has an account</source>
        <extracomment>Title of error 2009</extracomment>
        <translation>This phone number has an account</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>Title of error 2010</extracomment>
        <translation>The password is too short</translation>
    </message>
    <message>
        <source>The password is too easy to guess</source>
        <extracomment>Title of error 2011</extracomment>
        <translation>The password is too easy to guess</translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Title of error 2012</extracomment>
        <translation>Check the name</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <extracomment>Title of error 2013</extracomment>
        <translation>The name is too long</translation>
    </message>
    <message>
        <source>The payment PIN has six digits</source>
        <extracomment>Title of error 2014</extracomment>
        <translation>The payment PIN has six digits</translation>
    </message>
    <message>
        <source>This PIN is too simple</source>
        <extracomment>Title of error 2015</extracomment>
        <translation>This PIN is too simple</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <extracomment>Title of error 2016</extracomment>
        <translation>The two PINs differ</translation>
    </message>
    <message>
        <source>Wrong payment PIN</source>
        <extracomment>Title of error 2017</extracomment>
        <translation>Wrong payment PIN</translation>
    </message>
    <message>
        <source>The payment PIN is locked</source>
        <extracomment>Title of error 2018</extracomment>
        <translation>The payment PIN is locked</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Title of error 2019</extracomment>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>That recovery code does not fit</source>
        <extracomment>Title of error 2020</extracomment>
        <translation>That recovery code does not fit</translation>
    </message>
    <message>
        <source>The service asks for unsafe settings</source>
        <extracomment>Title of error 2021</extracomment>
        <translation>The service asks for unsafe settings</translation>
    </message>
    <message>
        <source>Please agree first</source>
        <extracomment>Title of error 2022</extracomment>
        <translation>Please agree first</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <extracomment>Title of error 3001</extracomment>
        <translation>Nobody has this number</translation>
    </message>
    <message>
        <source>That is your own number</source>
        <extracomment>Title of error 3002</extracomment>
        <translation>That is your own number</translation>
    </message>
    <message>
        <source>Your balance is too low</source>
        <extracomment>Title of error 3003</extracomment>
        <translation>Your balance is too low</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <extracomment>Title of error 3004</extracomment>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>Not carried out in time</source>
        <extracomment>Title of error 3005</extracomment>
        <translation>Not carried out in time</translation>
    </message>
    <message>
        <source>The transfer was declined</source>
        <extracomment>Title of error 3006</extracomment>
        <translation>The transfer was declined</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>Title of error 3007</extracomment>
        <translation>Not yet known</translation>
    </message>
    <message>
        <source>The transfer was refused</source>
        <extracomment>Title of error 3008</extracomment>
        <translation>The transfer was refused</translation>
    </message>
    <message>
        <source>The approval has expired</source>
        <extracomment>Title of error 3009</extracomment>
        <translation>The approval has expired</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <extracomment>Title of error 3010</extracomment>
        <translation>The note is too long</translation>
    </message>
    <message>
        <source>The note has characters that are not allowed</source>
        <extracomment>Title of error 3011</extracomment>
        <translation>The note has characters that are not allowed</translation>
    </message>
    <message>
        <source>The service does not know this transfer</source>
        <extracomment>Title of error 3012</extracomment>
        <translation>The service does not know this transfer</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <extracomment>Title of error 4001</extracomment>
        <translation>The vault is damaged</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <extracomment>Title of error 4002</extracomment>
        <translation>This file is not a vault</translation>
    </message>
    <message>
        <source>The vault file is empty</source>
        <extracomment>Title of error 4003</extracomment>
        <translation>The vault file is empty</translation>
    </message>
    <message>
        <source>The vault cannot be written</source>
        <extracomment>Title of error 4004</extracomment>
        <translation>The vault cannot be written</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>Title of error 4005</extracomment>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Billfold is already open</source>
        <extracomment>Title of error 4006</extracomment>
        <translation>Billfold is already open</translation>
    </message>
    <message>
        <source>The vault is from a newer version</source>
        <extracomment>Title of error 4007</extracomment>
        <translation>The vault is from a newer version</translation>
    </message>
    <message>
        <source>The vault is missing</source>
        <extracomment>Title of error 4008</extracomment>
        <translation>The vault is missing</translation>
    </message>
    <message>
        <source>The disk has a fault</source>
        <extracomment>Title of error 4009</extracomment>
        <translation>The disk has a fault</translation>
    </message>
    <message>
        <source>The vault is older than it should be</source>
        <extracomment>Title of error 4010</extracomment>
        <translation>The vault is older than it should be</translation>
    </message>
    <message>
        <source>There is a wallet here already</source>
        <extracomment>Title of error 4011</extracomment>
        <translation>There is a wallet here already</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <extracomment>Title of error 5001</extracomment>
        <translation>Enter an amount</translation>
    </message>
    <message>
        <source>The amount must be more than zero</source>
        <extracomment>Title of error 5002</extracomment>
        <translation>The amount must be more than zero</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <extracomment>Title of error 5003</extracomment>
        <translation>The amount cannot be negative</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <extracomment>Title of error 5004</extracomment>
        <translation>Too many decimals</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <extracomment>Title of error 5005</extracomment>
        <translation>The amount is too large</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <extracomment>Title of error 5006</extracomment>
        <translation>This is not an amount</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Title of error 9001</extracomment>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Something went wrong in Billfold</source>
        <extracomment>Title of error 9999 and of any error without words of its own</extracomment>
        <translation>Something went wrong in Billfold</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Title of error 3013</extracomment>
        <translation>Payments are frozen</translation>
    </message>
    <message>
        <source>The transfer was not taken</source>
        <extracomment>Title of error 3014, also after &quot;Cancel if not taken&quot;</extracomment>
        <translation>The transfer was not taken</translation>
    </message>
    <message>
        <source>The receipt is not valid</source>
        <extracomment>Title of error 3015</extracomment>
        <translation>The receipt is not valid</translation>
    </message>
    <message>
        <source>The records do not agree</source>
        <extracomment>Title of error 3016</extracomment>
        <translation>The records do not agree</translation>
    </message>
    <message>
        <source>This code cannot be read</source>
        <extracomment>Title of error 5101</extracomment>
        <translation>This code cannot be read</translation>
    </message>
    <message>
        <source>This code is for a newer Billfold</source>
        <extracomment>Title of error 5102</extracomment>
        <translation>This code is for a newer Billfold</translation>
    </message>
    <message>
        <source>This code asks for another currency</source>
        <extracomment>Title of error 5103</extracomment>
        <translation>This code asks for another currency</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <extracomment>Title of error 5201</extracomment>
        <translation>The file could not be saved</translation>
    </message>
    <message>
        <source>No QR code in this picture</source>
        <extracomment>Title of error 5104</extracomment>
        <translation>No QR code in this picture</translation>
    </message>
    <message>
        <source>Several QR codes in this picture</source>
        <extracomment>Title of error 5105</extracomment>
        <translation>Several QR codes in this picture</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <extracomment>Title of error 5106</extracomment>
        <translation>This picture cannot be read</translation>
    </message>
    <message>
        <source>This is not a card number or IBAN</source>
        <extracomment>Title of error 6001</extracomment>
        <translation>This is not a card number or IBAN</translation>
    </message>
    <message>
        <source>This is not a month</source>
        <extracomment>Title of error 6002</extracomment>
        <translation>This is not a month</translation>
    </message>
    <message>
        <source>This bank is not supported</source>
        <extracomment>Title of error 6003</extracomment>
        <translation>This bank is not supported</translation>
    </message>
    <message>
        <source>This card is bound already</source>
        <extracomment>Title of error 6004</extracomment>
        <translation>This card is bound already</translation>
    </message>
    <message>
        <source>The bank does not know the card like this</source>
        <extracomment>Title of error 6005</extracomment>
        <translation>The bank does not know the card like this</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <extracomment>Title of error 6006</extracomment>
        <translation>The card has expired</translation>
    </message>
    <message>
        <source>You have as many cards as you may</source>
        <extracomment>Title of error 6007</extracomment>
        <translation>You have as many cards as you may</translation>
    </message>
    <message>
        <source>This card is bound no longer</source>
        <extracomment>Title of error 6008</extracomment>
        <translation>This card is bound no longer</translation>
    </message>
    <message>
        <source>Money is on its way over this card</source>
        <extracomment>Title of error 6009</extracomment>
        <translation>Money is on its way over this card</translation>
    </message>
    <message>
        <source>The bank&apos;s system is down</source>
        <extracomment>Title of error 6101</extracomment>
        <translation>The bank&apos;s system is down</translation>
    </message>
    <message>
        <source>There is not enough on the card</source>
        <extracomment>Title of error 6102</extracomment>
        <translation>There is not enough on the card</translation>
    </message>
    <message>
        <source>The credit limit does not suffice</source>
        <extracomment>Title of error 6103</extracomment>
        <translation>The credit limit does not suffice</translation>
    </message>
    <message>
        <source>The bank&apos;s code was wrong or too late</source>
        <extracomment>Title of error 6104</extracomment>
        <translation>The bank&apos;s code was wrong or too late</translation>
    </message>
    <message>
        <source>The bank has declined</source>
        <extracomment>Title of error 6105</extracomment>
        <translation>The bank has declined</translation>
    </message>
    <message>
        <source>The card&apos;s limit for today is used up</source>
        <extracomment>Title of error 6106</extracomment>
        <translation>The card&apos;s limit for today is used up</translation>
    </message>
    <message>
        <source>The bank is being maintained</source>
        <extracomment>Title of error 6107</extracomment>
        <translation>The bank is being maintained</translation>
    </message>
    <message>
        <source>Your account is restricted</source>
        <extracomment>Title of error 6108</extracomment>
        <translation>Your account is restricted</translation>
    </message>
    <message>
        <source>The holder&apos;s name differs</source>
        <extracomment>Title of error 6109</extracomment>
        <translation>The holder&apos;s name differs</translation>
    </message>
    <message>
        <source>The bank account is closed</source>
        <extracomment>Title of error 6110</extracomment>
        <translation>The bank account is closed</translation>
    </message>
    <message>
        <source>You cannot withdraw to a credit card</source>
        <extracomment>Title of error 6111</extracomment>
        <translation>You cannot withdraw to a credit card</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <extracomment>Title of error 6112</extracomment>
        <translation>The amount is too small</translation>
    </message>
    <message>
        <source>Withdrawals are held after a new phone</source>
        <extracomment>Title of error 6113</extracomment>
        <translation>Withdrawals are held after a new phone</translation>
    </message>
    <message>
        <source>The bank is closed now</source>
        <extracomment>Title of error 6114</extracomment>
        <translation>The bank is closed now</translation>
    </message>
    <message>
        <source>The bank sent the money back</source>
        <extracomment>Title of error 6115</extracomment>
        <translation>The bank sent the money back</translation>
    </message>
    <message>
        <source>The code is no longer wanted</source>
        <extracomment>Title of error 6116</extracomment>
        <translation>The code is no longer wanted</translation>
    </message>
    <message>
        <source>Your wallet may not hold more</source>
        <extracomment>Title of error 6117</extracomment>
        <translation>Your wallet may not hold more</translation>
    </message>
    <message>
        <source>No merchant has this code</source>
        <extracomment>Title of error 3101</extracomment>
        <translation>No merchant has this code</translation>
    </message>
    <message>
        <source>This code has been paid</source>
        <extracomment>Title of error 3102</extracomment>
        <translation>This code has been paid</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <extracomment>Title of error 3103</extracomment>
        <translation>This code is no longer valid</translation>
    </message>
    <message>
        <source>The merchant takes no payments now</source>
        <extracomment>Title of error 3104</extracomment>
        <translation>The merchant takes no payments now</translation>
    </message>
    <message>
        <source>The merchant asks for another amount</source>
        <extracomment>Title of error 3105</extracomment>
        <translation>The merchant asks for another amount</translation>
    </message>
    <message>
        <source>The money has arrived already</source>
        <extracomment>Title of error 3017</extracomment>
        <translation>The money has arrived already</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Payee</source>
        <extracomment>Row on screen 305</extracomment>
        <translation>Payee</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Value of the row &quot;Payee&quot; on screen 305: %1 is the masked name, %2 the masked number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screens 305, 306 and 401</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 303 and 305</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>For support</source>
        <extracomment>Row on screen 305: the number to tell support</extracomment>
        <translation>For support</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screens 303, 305 and 401: when the money arrives</extracomment>
        <translation>Arrives</translation>
    </message>
</context>
<context>
    <name>FrozenPage</name>
    <message>
        <source>No. %1</source>
        <extracomment>Value of the row &quot;Receipts&quot; on screen 307</extracomment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>No. %1 to %2</source>
        <extracomment>Value of the row &quot;Receipts&quot; on screen 307</extracomment>
        <translation>No. %1 to %2</translation>
    </message>
    <message>
        <source>The service has signed two different receipts with the same number.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>The service has signed two different receipts with the same number.</translation>
    </message>
    <message>
        <source>The service has signed a receipt that does not follow from the one before it.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>The service has signed a receipt that does not follow from the one before it.</translation>
    </message>
    <message>
        <source>The service says that your account ends before receipts that it has signed already.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>The service says that your account ends before receipts that it has signed already.</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Title of screen 307, and of the banners that lead to it</extracomment>
        <translation>Payments are frozen</translation>
    </message>
    <message>
        <source>Payments work again</source>
        <translation>Payments work again</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <extracomment>Filter in the dialog that saves the evidence</extracomment>
        <translation>Evidence (*.json)</translation>
    </message>
    <message>
        <source>The service tells the same again</source>
        <extracomment>On screen 307 once the service agrees with its own receipts again</extracomment>
        <translation>The service tells the same again</translation>
    </message>
    <message>
        <source>What it signs fits its earlier receipts. You can transfer as before, and still save the evidence.</source>
        <extracomment>On screen 307 once the service agrees with its own receipts again</extracomment>
        <translation>What it signs fits its earlier receipts. You can transfer as before, and still save the evidence.</translation>
    </message>
    <message>
        <source>Both cannot be true. It was asked again and signed it again, so this is no slip of the network. Your wallet moves no money until it is settled.</source>
        <extracomment>On screen 307</extracomment>
        <translation>Both cannot be true. It was asked again and signed it again, so this is no slip of the network. Your wallet moves no money until it is settled.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Row on screen 307: the numbers of the receipts that contradict one another</extracomment>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Row on screen 307: since when payments are frozen</extracomment>
        <translation>Since</translation>
    </message>
    <message>
        <source>What still works</source>
        <extracomment>On screen 307</extracomment>
        <translation>What still works</translation>
    </message>
    <message>
        <source>Your bills and receipts</source>
        <extracomment>On screen 307: what still works while payments are frozen</extracomment>
        <translation>Your bills and receipts</translation>
    </message>
    <message>
        <source>All of them are in your own vault.</source>
        <extracomment>On screen 307</extracomment>
        <translation>All of them are in your own vault.</translation>
    </message>
    <message>
        <source>Receiving money</source>
        <extracomment>On screen 307: what still works while payments are frozen</extracomment>
        <translation>Receiving money</translation>
    </message>
    <message>
        <source>Others can still transfer to you.</source>
        <extracomment>On screen 307</extracomment>
        <translation>Others can still transfer to you.</translation>
    </message>
    <message>
        <source>Evidence for support</source>
        <extracomment>On screen 307</extracomment>
        <translation>Evidence for support</translation>
    </message>
    <message>
        <source>The file holds both signed statements. Whoever gets it can check it without your account. Tell support the number 307; they never ask for your password or a code.</source>
        <extracomment>On screen 307; the number is the screen&apos;s code</extracomment>
        <translation>The file holds both signed statements. Whoever gets it can check it without your account. Tell support the number 307; they never ask for your password or a code.</translation>
    </message>
    <message>
        <source>Save evidence file</source>
        <extracomment>Button on screen 307</extracomment>
        <translation>Save evidence file</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>On screen 307</extracomment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on screen 307</extracomment>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>FundingAmountStep</name>
    <message>
        <source>Withdraw</source>
        <extracomment>Titles of screen 510</extracomment>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Top up</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on screen 510</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No card for this yet</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>No card for this yet</translation>
    </message>
    <message>
        <source>Withdrawals go to a debit card or bank account in your own name.</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>Withdrawals go to a debit card or bank account in your own name.</translation>
    </message>
    <message>
        <source>Bind a card or bank account in your own name first.</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>Bind a card or bank account in your own name first.</translation>
    </message>
    <message>
        <source>Bind one</source>
        <extracomment>Button in a banner on screen 510</extracomment>
        <translation>Bind one</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 510</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 510; %1 is the available balance</extracomment>
        <translation>Available %1</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field on screen 510: the card</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most at once</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>At most at once</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>Limit per day</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <extracomment>Value of a limit: %1 is the limit, %2 how much of it has been used</extracomment>
        <translation>%1 · %2 used</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 510 and 511</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot;</extracomment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>FundingApproveStep</name>
    <message>
        <source>Payment PIN</source>
        <extracomment>Title of screen 512
----------
Name of the boxes for the payment PIN on screen 512</extracomment>
        <translation>Payment PIN</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Buttons on screen 512; %1 is the amount</extracomment>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Withdraw %1</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>Top up %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Enter your six-digit payment PIN</source>
        <extracomment>Above the boxes for the payment PIN on screen 512</extracomment>
        <translation>Enter your six-digit payment PIN</translation>
    </message>
</context>
<context>
    <name>FundingReviewStep</name>
    <message>
        <source>Check the withdrawal</source>
        <extracomment>Titles of screen 511</extracomment>
        <translation>Check the withdrawal</translation>
    </message>
    <message>
        <source>Check the top-up</source>
        <translation>Check the top-up</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 511</extracomment>
        <translation>Enter payment PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 511: goes back to the amount</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>To %1 (%2)</source>
        <extracomment>On screen 511; %1 is the bank, %2 the last four digits</extracomment>
        <translation>To %1 (%2)</translation>
    </message>
    <message>
        <source>From %1 (%2)</source>
        <extracomment>On screen 511; %1 is the bank, %2 the last four digits</extracomment>
        <translation>From %1 (%2)</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Read out by screen readers before the amount on screen 511</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 511</extracomment>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>At the bank, at the latest within 24 hours</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 511</extracomment>
        <translation>At the bank, at the latest within 24 hours</translation>
    </message>
    <message>
        <source>In your wallet, as soon as the bank agrees</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 511</extracomment>
        <translation>In your wallet, as soon as the bank agrees</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <extracomment>Row on screen 511</extracomment>
        <translation>Balance afterwards</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 510 and 511</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot;</extracomment>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Screen %1</source>
        <extracomment>Title of the help that F1 opens; %1 is a three-digit screen code</extracomment>
        <translation>Screen %1</translation>
    </message>
    <message>
        <source>If you call support, tell them this number: they see the same screen.</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>If you call support, tell them this number: they see the same screen.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep these to yourself</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>Keep these to yourself</translation>
    </message>
    <message>
        <source>Support never asks for your password, payment PIN, recovery code or a code from a message.</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>Support never asks for your password, payment PIN, recovery code or a code from a message.</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>In the help that F1 opens on the lock screen</extracomment>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>The recovery code opens this wallet as well. You wrote it down when the wallet was set up.</source>
        <extracomment>In the help that F1 opens on the lock screen</extracomment>
        <translation>The recovery code opens this wallet as well. You wrote it down when the wallet was set up.</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Next field</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>Next field</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good evening, %1</source>
        <extracomment>Title of the home screen from 18:00; %1 is the person&apos;s name</extracomment>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>Title of the home screen before noon; %1 is the person&apos;s name</extracomment>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>Title of the home screen from noon to 18:00; %1 is the person&apos;s name</extracomment>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>You are offline</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>You are offline</translation>
    </message>
    <message>
        <source>Everything here is from your own vault, as of %1. Transfers work again when the connection is back.</source>
        <extracomment>Banner on the home screen; %1 is a day and time such as &quot;Today 18:02&quot;</extracomment>
        <translation>Everything here is from your own vault, as of %1. Transfers work again when the connection is back.</translation>
    </message>
    <message>
        <source>Latest bills</source>
        <extracomment>Above the latest bills on the home screen</extracomment>
        <translation>Latest bills</translation>
    </message>
    <message>
        <source>All bills</source>
        <extracomment>Link on the home screen to the page with all bills</extracomment>
        <translation>All bills</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <extracomment>In place of the latest bills on the home screen of a new account</extracomment>
        <translation>No bills yet</translation>
    </message>
    <message>
        <source>Give others your number %1. What they send you shows up here by itself.</source>
        <extracomment>In place of the latest bills on the home screen of a new account; %1 is the person&apos;s own phone number</extracomment>
        <translation>Give others your number %1. What they send you shows up here by itself.</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>Your session has ended</translation>
    </message>
    <message>
        <source>Lock and unlock with your password to sign in again.</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>Lock and unlock with your password to sign in again.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button in a banner on the home screen</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button in a banner on the home screen: asks the service once more</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>Payments are frozen</translation>
    </message>
    <message>
        <source>The service has contradicted itself. Your money is where it was, and nothing is sent.</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>The service has contradicted itself. Your money is where it was, and nothing is sent.</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>See why</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: the language of the operating system</extracomment>
        <translation>As the system</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>Limit per payment</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>Limit per payment</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>Limit per day</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <extracomment>Value of a limit on screens 201 and 302: %1 is the limit, %2 how much of it has been used</extracomment>
        <translation>%1 · %2 used</translation>
    </message>
    <message>
        <source>Limit per month</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>Limit per month</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use.</source>
        <extracomment>Lock screen, below its title; %n is a setting</extracomment>
        <translation>
            <numerusform>Locked after %n minute without use.</numerusform>
            <numerusform>Locked after %n minutes without use.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep.</source>
        <extracomment>Lock screen, below its title</extracomment>
        <translation>Locked because the computer went to sleep.</translation>
    </message>
    <message>
        <source>Nothing here can be read without your password.</source>
        <extracomment>Lock screen, below its title</extracomment>
        <translation>Nothing here can be read without your password.</translation>
    </message>
    <message>
        <source>Billfold is locked</source>
        <extracomment>Title of the lock screen</extracomment>
        <translation>Billfold is locked</translation>
    </message>
    <message>
        <source>Forgot it? Press F1.</source>
        <extracomment>At the foot of the lock screen</extracomment>
        <translation>Forgot it? Press F1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>That password is wrong. Try again.</source>
        <extracomment>Lock screen, below the field</extracomment>
        <translation>That password is wrong. Try again.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>Button of the lock screen</extracomment>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <extracomment>Link on the lock screen to unlocking without the password</extracomment>
        <translation>Use recovery code</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, in the title of its window</extracomment>
        <translation>Billfold</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message>
        <source>%1 is being maintained</source>
        <extracomment>Banner on screen 510; %1 is the bank</extracomment>
        <translation>%1 is being maintained</translation>
    </message>
    <message>
        <source>%1 announces maintenance</source>
        <extracomment>Banner on screen 510; %1 is the bank</extracomment>
        <translation>%1 announces maintenance</translation>
    </message>
    <message>
        <source>It is back on %1. Use a card of another bank, or wait until then.</source>
        <extracomment>Banner on screen 510; %1 is a day and time</extracomment>
        <translation>It is back on %1. Use a card of another bank, or wait until then.</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing goes through.</source>
        <extracomment>Banner on screen 510; %1 and %2 are days and times</extracomment>
        <translation>From %1 to %2 nothing goes through.</translation>
    </message>
</context>
<context>
    <name>MatchBanner</name>
    <message>
        <source>The account belongs to somebody else</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>The account belongs to somebody else</translation>
    </message>
    <message>
        <source>Nearly the name you typed</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>Nearly the name you typed</translation>
    </message>
    <message>
        <source>The name could not be compared</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>The name could not be compared</translation>
    </message>
    <message>
        <source>The name you typed is not the name of this account. That is how most fraud looks. A transfer cannot be called back.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>The name you typed is not the name of this account. That is how most fraud looks. A transfer cannot be called back.</translation>
    </message>
    <message>
        <source>It may be a nickname or a slip. Compare the masked name and the number before you go on.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>It may be a nickname or a slip. Compare the masked name and the number before you go on.</translation>
    </message>
    <message>
        <source>You typed no name, or the service cannot tell. Compare the masked name and the number.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>You typed no name, or the service cannot tell. Compare the masked name and the number.</translation>
    </message>
</context>
<context>
    <name>MatchTag</name>
    <message>
        <source>Name matches</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>Name matches</translation>
    </message>
    <message>
        <source>Name is similar</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>Name is similar</translation>
    </message>
    <message>
        <source>Name does not match</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>Name does not match</translation>
    </message>
    <message>
        <source>Name not checked</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>Name not checked</translation>
    </message>
</context>
<context>
    <name>MerchantCard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Below a merchant&apos;s name on screens 201 and 202: %1 is a category such as &quot;Eating out&quot;, %2 a city</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Read out by screen readers before the amount on screens 201 and 202</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <extracomment>On screen 202 from 1,000 up: %1 is the amount written out</extracomment>
        <translation>In words: %1</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button below a message on the demo&apos;s phone; %1 is the code that it copies</extracomment>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Open an account</source>
        <extracomment>Title of screen 910, the first step of opening an account</extracomment>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>Seven short steps, about three minutes. Have your phone at hand.</source>
        <extracomment>Below the title of screen 910</extracomment>
        <translation>Seven short steps, about three minutes. Have your phone at hand.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on the first step of opening an account</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Legal name</source>
        <extracomment>Field on screen 910</extracomment>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>As on your ID. People who pay you can check it, and see it masked.</source>
        <extracomment>Below the field for the legal name on screen 910</extracomment>
        <translation>As on your ID. People who pay you can check it, and see it masked.</translation>
    </message>
    <message>
        <source>I agree to the terms of service and the privacy policy (November 2026).</source>
        <extracomment>Box to tick on screen 910</extracomment>
        <translation>I agree to the terms of service and the privacy policy (November 2026).</translation>
    </message>
</context>
<context>
    <name>NarrowHeader</name>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, beside its sign</extracomment>
        <translation>Billfold</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Navigation: locks the wallet</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Said by screen readers</extracomment>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Said by screen readers</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, beside its sign</extracomment>
        <translation>Billfold</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Navigation: locks the wallet</extracomment>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>OnTheirWayRows</name>
    <message>
        <source>Arriving now</source>
        <extracomment>In a row of a transfer on its way whose time is up</extracomment>
        <translation>Arriving now</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <extracomment>In a row of a transfer on its way: how long until it arrives</extracomment>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>In a row of a transfer on its way: %1 is hours, %2 minutes until it arrives</extracomment>
        <translation>%1 h %2 min left</translation>
    </message>
    <message>
        <source>On its way · can be called back</source>
        <extracomment>Above the transfers on the home screen that arrive later</extracomment>
        <translation>On its way · can be called back</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Row on the home screen; %1 is the masked name of the payee</extracomment>
        <translation>To %1</translation>
    </message>
</context>
<context>
    <name>OpenTransferRows</name>
    <message>
        <source>Not yet known</source>
        <extracomment>Above the transfers on the home screen whose outcome is open</extracomment>
        <translation>Not yet known</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Row on the home screen; %1 is the masked name of the payee</extracomment>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Row on the home screen, of a transfer whose outcome is open</extracomment>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Top-up from %1</source>
        <extracomment>Row on the home screen; %1 is the name of the bank</extracomment>
        <translation>Top-up from %1</translation>
    </message>
    <message>
        <source>Withdrawal to %1</source>
        <extracomment>Row on the home screen; %1 is the name of the bank</extracomment>
        <translation>Withdrawal to %1</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Code from the bank</source>
        <extracomment>Name of the boxes on screens 503 and 513</extracomment>
        <translation>Code from the bank</translation>
    </message>
    <message>
        <source>Your bank has sent six digits to %1.</source>
        <extracomment>On screen 513: %1 is a masked phone number</extracomment>
        <translation>Your bank has sent six digits to %1.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>Card</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Value of a row on screen 513: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Which step</source>
        <extracomment>Row on screen 513: which part of the way was broken</extracomment>
        <translation>Which step</translation>
    </message>
    <message>
        <source>Your network ✓ · Billfold ✓ · Bank ✕</source>
        <extracomment>Value of the row &quot;Which step&quot; on screen 513</extracomment>
        <translation>Your network ✓ · Billfold ✓ · Bank ✕</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Row on screen 513: whether and when doing it again can work</extracomment>
        <translation>Trying again</translation>
    </message>
    <message>
        <source>Known for certain by</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>Known for certain by</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <extracomment>Row on screen 513: how the bank calls it, for its support</extracomment>
        <translation>Bank reference</translation>
    </message>
    <message>
        <source>Error number</source>
        <extracomment>Row on screen 513: the id, to tell support</extracomment>
        <translation>Error number</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Order number</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Link on screens 501 and 513</extracomment>
        <translation>Back to the cards</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Top-up from %1</source>
        <extracomment>Row on screen 500; %1 is the bank</extracomment>
        <translation>Top-up from %1</translation>
    </message>
    <message>
        <source>Withdrawal to %1</source>
        <extracomment>Row on screen 500; %1 is the bank</extracomment>
        <translation>Withdrawal to %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of a row on screen 500: %1 is a state, %2 a day and time</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>The bank wants a code</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>The bank wants a code</translation>
    </message>
    <message>
        <source>The bank has not answered yet</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>The bank has not answered yet</translation>
    </message>
    <message>
        <source>The top-up is done</source>
        <extracomment>Titles of screen 513</extracomment>
        <translation>The top-up is done</translation>
    </message>
    <message>
        <source>The money has arrived</source>
        <translation>The money has arrived</translation>
    </message>
    <message>
        <source>The top-up did not succeed</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>The top-up did not succeed</translation>
    </message>
    <message>
        <source>The money is on its way back</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>The money is on its way back</translation>
    </message>
    <message>
        <source>The money is back</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>The money is back</translation>
    </message>
    <message>
        <source>Top-up on its way</source>
        <extracomment>Titles of screen 513</extracomment>
        <translation>Top-up on its way</translation>
    </message>
    <message>
        <source>Withdrawal on its way</source>
        <translation>Withdrawal on its way</translation>
    </message>
    <message>
        <source>Your money is still at the bank. It moves when you have entered the code.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>Your money is still at the bank. It moves when you have entered the code.</translation>
    </message>
    <message>
        <source>The money has left your balance and waits here for the code.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The money has left your balance and waits here for the code.</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has taken the money. It will not be taken twice, and we keep asking.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>We do not know yet whether the bank has taken the money. It will not be taken twice, and we keep asking.</translation>
    </message>
    <message>
        <source>The money has left your balance. Whether the bank has it is not known yet; it cannot get lost, and we keep asking.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The money has left your balance. Whether the bank has it is not known yet; it cannot get lost, and we keep asking.</translation>
    </message>
    <message>
        <source>The money is in your wallet.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The money is in your wallet.</translation>
    </message>
    <message>
        <source>The bank has it. It may show up there a little later.</source>
        <translation>The bank has it. It may show up there a little later.</translation>
    </message>
    <message>
        <source>The bank took nothing. Your money is still there.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The bank took nothing. Your money is still there.</translation>
    </message>
    <message>
        <source>The bank did not take it. It comes back into your balance by itself.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The bank did not take it. It comes back into your balance by itself.</translation>
    </message>
    <message>
        <source>The bank did not take it. The whole amount is in your balance again.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The bank did not take it. The whole amount is in your balance again.</translation>
    </message>
    <message>
        <source>The bank is at it. Your money is there until it arrives here.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The bank is at it. Your money is there until it arrives here.</translation>
    </message>
    <message>
        <source>The money has left your balance and is on its way to the bank.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>The money has left your balance and is on its way to the bank.</translation>
    </message>
    <message>
        <source>Code wanted</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>Code wanted</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>A state in the list of withdrawals</extracomment>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Helps at once</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>Helps at once</translation>
    </message>
    <message>
        <source>In half an hour</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>In half an hour</translation>
    </message>
    <message>
        <source>When the maintenance is over</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>When the maintenance is over</translation>
    </message>
    <message>
        <source>On the next working day</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>On the next working day</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>24 hours after the change</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>24 hours after the change</translation>
    </message>
    <message>
        <source>With a smaller amount</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>With a smaller amount</translation>
    </message>
    <message>
        <source>Not with this card</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>Not with this card</translation>
    </message>
    <message>
        <source>Bind another card</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>Bind another card</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>OutcomeNotice</name>
    <message>
        <source>%1 has arrived with %2. It was charged once.</source>
        <extracomment>Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 has arrived with %2. It was charged once.</translation>
    </message>
    <message>
        <source>%1 to %2 was not taken. Nothing was charged.</source>
        <extracomment>Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 to %2 was not taken. Nothing was charged.</translation>
    </message>
    <message>
        <source>The outcome is known</source>
        <extracomment>Title of the notice of the outcome of a transfer</extracomment>
        <translation>The outcome is known</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PageBase</name>
    <message>
        <source>Press F1 for help on this screen</source>
        <translation>Press F1 for help on this screen</translation>
    </message>
</context>
<context>
    <name>PasswordScale</name>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>Below the password on screen 913: how many characters are missing</extracomment>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <extracomment>Below the password on screen 913</extracomment>
        <translation>Too easy to guess</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Below the password on screen 913: a password of the second best and the best score</extracomment>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Write it down and keep it in a safe place until you know it by heart.</source>
        <extracomment>Below an accepted password on screen 913</extracomment>
        <translation>Write it down and keep it in a safe place until you know it by heart.</translation>
    </message>
    <message>
        <source>Leave out your name and phone number.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>Leave out your name and phone number.</translation>
    </message>
    <message>
        <source>Repeated characters are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>Repeated characters are guessed first.</translation>
    </message>
    <message>
        <source>Runs such as abc, 123 or qwerty are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>Runs such as abc, 123 or qwerty are guessed first.</translation>
    </message>
    <message>
        <source>Dates and years are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>Dates and years are guessed first.</translation>
    </message>
    <message>
        <source>Three or four unrelated words make a good one. You may paste it.</source>
        <extracomment>Below a weak or empty password on screen 913</extracomment>
        <translation>Three or four unrelated words make a good one. You may paste it.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of screen 913</extracomment>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>It alone opens your vault. Nobody can reset it for you, not even we.</source>
        <extracomment>Below the title of screen 913</extracomment>
        <translation>It alone opens your vault. Nobody can reset it for you, not even we.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field on screens 902 and 913</extracomment>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>PayAmountStep</name>
    <message>
        <source>%1 %</source>
        <extracomment>Value of the row &quot;Service charge&quot; on screen 201: %1 is a number such as 10</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not more than the bill itself.</source>
        <extracomment>At the tip on screen 201</extracomment>
        <translation>Not more than the bill itself.</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Title of screen 201</extracomment>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>Bill number</translation>
    </message>
    <message>
        <source>Shop or table</source>
        <extracomment>Row on screen 201: which shop, till or table</extracomment>
        <translation>Shop or table</translation>
    </message>
    <message>
        <source>Service charge</source>
        <extracomment>Row on screen 201: what the merchant adds, which is not the payer&apos;s choice</extracomment>
        <translation>Service charge</translation>
    </message>
    <message>
        <source>Pay by</source>
        <extracomment>Row on screen 201: until when the code can be paid</extracomment>
        <translation>Pay by</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 201; %1 is the available balance</extracomment>
        <translation>Available %1</translation>
    </message>
    <message>
        <source>Tip (optional)</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>Tip (optional)</translation>
    </message>
    <message>
        <source>As you like, up to the amount of the bill.</source>
        <extracomment>Below the tip on screen 201</extracomment>
        <translation>As you like, up to the amount of the bill.</translation>
    </message>
    <message>
        <source>Note for your bills (optional)</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>Note for your bills (optional)</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Paying…</source>
        <extracomment>Button on screen 203; %1 is the amount</extracomment>
        <translation>Paying…</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Pay %1</translation>
    </message>
</context>
<context>
    <name>PayResultStep</name>
    <message>
        <source>Change the amount</source>
        <extracomment>Buttons on screen 204: everything is done; or once more after a payment that was declined</extracomment>
        <translation>Change the amount</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <extracomment>Button on screen 204 after a payment that was declined</extracomment>
        <translation>Do not pay</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of screen 204</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>%2 has received %1.</source>
        <extracomment>On screen 204; %1 is the amount, %2 the merchant&apos;s name</extracomment>
        <translation>%2 has received %1.</translation>
    </message>
    <message>
        <source>Merchant</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>Merchant</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tip included</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>Tip included</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>Bill number</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 202, 204 and 401</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>For support</source>
        <extracomment>Row on screen 204: the number to tell support</extracomment>
        <translation>For support</translation>
    </message>
    <message>
        <source>See the bill</source>
        <extracomment>Link on screen 204</extracomment>
        <translation>See the bill</translation>
    </message>
</context>
<context>
    <name>PayReviewStep</name>
    <message>
        <source>Check the payment</source>
        <extracomment>Title of screen 202</extracomment>
        <translation>Check the payment</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 202</extracomment>
        <translation>Enter payment PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 202: goes back to the amount</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Bill amount</source>
        <extracomment>Row on screens 202 and 204: what is paid without the tip</extracomment>
        <translation>Bill amount</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot; on screen 202: paying merchants costs nothing</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Paid from</source>
        <extracomment>Row on screen 202: what the money comes from</extracomment>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>Balance, %1 left afterwards</source>
        <extracomment>Value of the row &quot;Paid from&quot; on screen 202; %1 is what would be left</extracomment>
        <translation>Balance, %1 left afterwards</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>Bill number</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 202, 204 and 401</extracomment>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PayeeStep</name>
    <message>
        <source>Is this the right person?</source>
        <extracomment>Title of screen 301</extracomment>
        <translation>Is this the right person?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Button on screen 301</extracomment>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>I have checked the number with the person by another way, and still want to go on.</source>
        <extracomment>Box to tick on screen 301 when the name does not match</extracomment>
        <translation>I have checked the number with the person by another way, and still want to go on.</translation>
    </message>
    <message>
        <source>Your name for this person (optional)</source>
        <extracomment>Field on screen 301: what the person calls the payee</extracomment>
        <translation>Your name for this person (optional)</translation>
    </message>
    <message>
        <source>You find them under it next time. It stays in your vault.</source>
        <extracomment>Below the field for a contact&apos;s name on screen 301</extracomment>
        <translation>You find them under it next time. It stays in your vault.</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Region: %1</source>
        <extracomment>Name of the button that chooses the region of a phone number; %1 is such as &quot;China mainland +86&quot;</extracomment>
        <translation>Region: %1</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Your phone number</source>
        <extracomment>Title of screen 911</extracomment>
        <translation>Your phone number</translation>
    </message>
    <message>
        <source>You sign in with it, and others transfer money to it.</source>
        <extracomment>Below the title of screen 911</extracomment>
        <translation>You sign in with it, and others transfer money to it.</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Button on screen 911: sends a code by SMS</extracomment>
        <translation>Send code</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Field on screens 902 and 911</extracomment>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>We send a six-digit code by SMS.</source>
        <extracomment>Below the phone number on screen 911</extracomment>
        <translation>We send a six-digit code by SMS.</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Phone</source>
        <extracomment>Title of the window that stands for the person&apos;s phone in the demo</extracomment>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title on the demo&apos;s phone</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Play money only</source>
        <extracomment>At the foot of the demo&apos;s phone</extracomment>
        <translation>Play money only</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <extracomment>On the demo&apos;s phone</extracomment>
        <translation>No messages yet</translation>
    </message>
    <message>
        <source>Codes that the service sends arrive here.</source>
        <extracomment>On the demo&apos;s phone</extracomment>
        <translation>Codes that the service sends arrive here.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copied</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <extracomment>Said by screen readers about a code in boxes; %1 of %2 digits have been typed</extracomment>
        <translation>%1 of %2 digits</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>Choose a payment PIN</source>
        <extracomment>Title of screen 914</extracomment>
        <translation>Choose a payment PIN</translation>
    </message>
    <message>
        <source>Opening your account…</source>
        <extracomment>Button on screen 914: opens the account</extracomment>
        <translation>Opening your account…</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Open account</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Payment PIN</source>
        <extracomment>Name of the boxes for the payment PIN on screen 914</extracomment>
        <translation>Payment PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Name of the second boxes for the payment PIN on screen 914</extracomment>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>Six digits that approve every payment. Not your birthday, and not the code of a bank card.</source>
        <extracomment>Below the title of screen 914</extracomment>
        <translation>Six digits that approve every payment. Not your birthday, and not the code of a bank card.</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>Lock by itself</source>
        <extracomment>Field on screen 800: minutes without input until the window locks</extracomment>
        <translation>Lock by itself</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <extracomment>Choice on screen 800: when the window locks</extracomment>
        <translation>
            <numerusform>After %n minute without input</numerusform>
            <numerusform>After %n minutes without input</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <extracomment>Switch on screen 800</extracomment>
        <translation>Hide amounts</translation>
    </message>
    <message>
        <source>For screens that others can see. What you are about to send stays visible.</source>
        <extracomment>Below the switch on screen 800</extracomment>
        <translation>For screens that others can see. What you are about to send stays visible.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Closes the vault until you enter your password</source>
        <extracomment>Below the row on screen 800</extracomment>
        <translation>Closes the vault until you enter your password</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence about what to do, %2 the number of the error</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RebuildOffer</name>
    <message>
        <source>Rebuild from the service</source>
        <extracomment>Button on the lock screen when the vault cannot be opened any more</extracomment>
        <translation>Rebuild from the service</translation>
    </message>
    <message>
        <source>Rebuild the vault?</source>
        <extracomment>Question on the lock screen before the vault is set aside</extracomment>
        <translation>Rebuild the vault?</translation>
    </message>
    <message>
        <source>You sign in with your phone, and balance and bills come back from the service. The old vault is moved aside, not deleted: what only it knew, such as a payment that is still open, stays in it.</source>
        <extracomment>In the question on the lock screen before the vault is set aside</extracomment>
        <translation>You sign in with your phone, and balance and bills come back from the service. The old vault is moved aside, not deleted: what only it knew, such as a payment that is still open, stays in it.</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>Button that sets the vault aside and leads to signing in</extracomment>
        <translation>Rebuild</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive money</source>
        <extracomment>Title of screen 320</extracomment>
        <translation>Receive money</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Filter in the dialog that saves the code</extracomment>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Whoever scans it sees your number and can pay you. Nobody can take money with it.</source>
        <extracomment>Below the code on screen 320</extracomment>
        <translation>Whoever scans it sees your number and can pay you. Nobody can take money with it.</translation>
    </message>
    <message>
        <source>Amount (optional)</source>
        <extracomment>Field on screen 320</extracomment>
        <translation>Amount (optional)</translation>
    </message>
    <message>
        <source>Leave it empty, and the payer decides.</source>
        <extracomment>Below the amount on screen 320</extracomment>
        <translation>Leave it empty, and the payer decides.</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <extracomment>Field on screen 320</extracomment>
        <translation>What it is for (optional)</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button on screen 320: the link to the clipboard</extracomment>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copy link</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Button on screen 320</extracomment>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>On screen 320</extracomment>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>RecipientStep</name>
    <message>
        <source>Transfer</source>
        <extracomment>Title of screen 300</extracomment>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Transfers need the network</source>
        <extracomment>Banner on screen 300 without a network</extracomment>
        <translation>Transfers need the network</translation>
    </message>
    <message>
        <source>You can go on as soon as the connection is back. Your bills stay readable.</source>
        <extracomment>Banner on screen 300 without a network</extracomment>
        <translation>You can go on as soon as the connection is back. Your bills stay readable.</translation>
    </message>
    <message>
        <source>Payee&apos;s phone number</source>
        <extracomment>Field on screen 300</extracomment>
        <translation>Payee&apos;s phone number</translation>
    </message>
    <message>
        <source>Payee&apos;s name (optional)</source>
        <extracomment>Field on screen 300</extracomment>
        <translation>Payee&apos;s name (optional)</translation>
    </message>
    <message>
        <source>The service compares it with the name of the account, so that the money reaches the right person.</source>
        <extracomment>Below the payee&apos;s name on screen 300</extracomment>
        <translation>The service compares it with the name of the account, so that the money reaches the right person.</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Above the list of recent payees on screen 300</extracomment>
        <translation>Recent</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of somebody paid before on screen 300: %1 is a phone number, %2 a day such as &quot;Yesterday&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transfers are off for now</source>
        <extracomment>Banner on screen 300 while payments are frozen</extracomment>
        <translation>Transfers are off for now</translation>
    </message>
    <message>
        <source>The service has contradicted itself, so payments are frozen. Your money is where it was.</source>
        <extracomment>Banner on screen 300 while payments are frozen</extracomment>
        <translation>The service has contradicted itself, so payments are frozen. Your money is where it was.</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>See why</translation>
    </message>
    <message>
        <source>Or a code: paste its link or a screenshot, open a picture, or drop one here.</source>
        <extracomment>Below the phone number on screen 300</extracomment>
        <translation>Or a code: paste its link or a screenshot, open a picture, or drop one here.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Above the list of contacts on screen 300</extracomment>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckStep</name>
    <message>
        <source>Check your note</source>
        <extracomment>Title of screen 916</extracomment>
        <translation>Check your note</translation>
    </message>
    <message>
        <source>Type two of the groups from your note.</source>
        <extracomment>Below the title of screen 916</extracomment>
        <translation>Type two of the groups from your note.</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <extracomment>Button on screen 916: everything is done, the wallet opens</extracomment>
        <translation>Open the wallet</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button on screen 916: shows the recovery code again</extracomment>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Field on screen 916; %1 is the number of the group</extracomment>
        <translation>Group %1</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeStep</name>
    <message>
        <source>Write down your recovery code</source>
        <extracomment>Title of screen 915</extracomment>
        <translation>Write down your recovery code</translation>
    </message>
    <message>
        <source>It opens the vault on this computer if you forget the password. It is shown only now.</source>
        <extracomment>Below the title of screen 915</extracomment>
        <translation>It opens the vault on this computer if you forget the password. It is shown only now.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <extracomment>Button on screen 915</extracomment>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, as a picture</source>
        <extracomment>Name of one of the eight pictures of the recovery code on screen 915</extracomment>
        <translation>Group %1 of the recovery code, as a picture</translation>
    </message>
    <message>
        <source>On paper, and away from this computer</source>
        <extracomment>Warning on screen 915</extracomment>
        <translation>On paper, and away from this computer</translation>
    </message>
    <message>
        <source>No photo and no screenshot. Whoever has the recovery code and this computer can read your bills. Nobody may ask you for it.</source>
        <extracomment>Warning on screen 915</extracomment>
        <translation>No photo and no screenshot. Whoever has the recovery code and this computer can read your bills. Nobody may ask you for it.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Unlock with the recovery code</source>
        <extracomment>Title of screen 904</extracomment>
        <translation>Unlock with the recovery code</translation>
    </message>
    <message>
        <source>You wrote it down when this wallet was set up: eight groups of four.</source>
        <extracomment>Screen 904, below its title</extracomment>
        <translation>You wrote it down when this wallet was set up: eight groups of four.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>%1 of %2 characters; spaces and hyphens do not count</source>
        <extracomment>Screen 904, below the field; %1 of %2 characters have been typed</extracomment>
        <translation>%1 of %2 characters; spaces and hyphens do not count</translation>
    </message>
    <message>
        <source>That recovery code does not open this wallet.</source>
        <extracomment>Screen 904, below the field</extracomment>
        <translation>That recovery code does not open this wallet.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of screen 904</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>Button of screen 904</extracomment>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Region or code</source>
        <extracomment>Label of the field that narrows down the list of regions in a phone number</extracomment>
        <translation>Region or code</translation>
    </message>
</context>
<context>
    <name>RelatedBills</name>
    <message>
        <source>Refund of</source>
        <extracomment>On screen 401, above the payment that a refund belongs to, or above the refunds of a payment</extracomment>
        <translation>Refund of</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <extracomment>Buttons on screen 305: everything is done; or once more after a transfer that was declined</extracomment>
        <translation>Change the transfer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button on screen 305 after a transfer that was declined</extracomment>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>Transfer sent</translation>
    </message>
    <message>
        <source>%1 has arrived with %2.</source>
        <extracomment>On screen 305; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 has arrived with %2.</translation>
    </message>
    <message>
        <source>See the bill</source>
        <extracomment>Link on screen 305</extracomment>
        <translation>See the bill</translation>
    </message>
    <message>
        <source>It had been taken already</source>
        <extracomment>Banner on screen 305 after &quot;Cancel if not taken&quot;</extracomment>
        <translation>It had been taken already</translation>
    </message>
    <message>
        <source>The service was faster, so there was nothing left to cancel. It was charged once.</source>
        <extracomment>Banner on screen 305 after &quot;Cancel if not taken&quot;</extracomment>
        <translation>The service was faster, so there was nothing left to cancel. It was charged once.</translation>
    </message>
    <message>
        <source>The bank has it now</source>
        <extracomment>Title of screen 305, of a top-up or withdrawal that was looked for</extracomment>
        <translation>The bank has it now</translation>
    </message>
    <message>
        <source>It was taken once. What becomes of it is shown under Cards.</source>
        <extracomment>On screen 305, of a top-up or withdrawal that was looked for</extracomment>
        <translation>It was taken once. What becomes of it is shown under Cards.</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Title of screen 305: of a transfer that arrives later; of one that has arrived</extracomment>
        <translation>On its way</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of screen 305; &quot;Paid&quot; where the payee is a merchant</extracomment>
        <translation>Paid</translation>
    </message>
    <message>
        <source>%1 is on its way to %2. Until it arrives you can call it back on the home screen.</source>
        <extracomment>On screen 305; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 is on its way to %2. Until it arrives you can call it back on the home screen.</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Check the transfer</source>
        <extracomment>Title of screen 303</extracomment>
        <translation>Check the transfer</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 303</extracomment>
        <translation>Enter payment PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 303: goes back to the amount</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Read out by screen readers before the amount on screen 303</extracomment>
        <translation>Amount</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <extracomment>On screen 303 from 1,000 up: %1 is the amount written out</extracomment>
        <translation>In words: %1</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 303</extracomment>
        <translation>Arrives</translation>
    </message>
    <message>
        <source>At once · cannot be called back</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 303</extracomment>
        <translation>At once · cannot be called back</translation>
    </message>
    <message>
        <source>Paid from</source>
        <extracomment>Row on screen 303: what the money comes from</extracomment>
        <translation>Paid from</translation>
    </message>
    <message>
        <source>Balance (%1 left afterwards)</source>
        <extracomment>Value of the row &quot;Paid from&quot; on screen 303; %1 is what would be left</extracomment>
        <translation>Balance (%1 left afterwards)</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 303 and 305</extracomment>
        <translation>Fee</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot; on screen 303: transfers between people cost nothing</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your first transfer to this person</source>
        <extracomment>Warning on screen 303</extracomment>
        <translation>Your first transfer to this person</translation>
    </message>
    <message>
        <source>If somebody who says they are support, the police or a friend is rushing you to transfer, stop here. Support never asks for codes or transfers.</source>
        <extracomment>Warning on screen 303</extracomment>
        <translation>If somebody who says they are support, the police or a friend is rushing you to transfer, stop here. Support never asks for codes or transfers.</translation>
    </message>
    <message numerus="yes">
        <source>%1, in about %n hours · can be called back until then</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 303; %1 is a day and time such as &quot;Today 18:02&quot;, %n a number of hours</extracomment>
        <translation>
            <numerusform>%1, in about %n hour · can be called back until then</numerusform>
            <numerusform>%1, in about %n hours · can be called back until then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenFooter</name>
    <message>
        <source>Press F1 for help on this screen</source>
        <translation>Press F1 for help on this screen</translation>
    </message>
    <message>
        <source>Screen code %1</source>
        <extracomment>Said by screen readers; %1 is the three-digit code of the screen</extracomment>
        <translation>Screen code %1</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <extracomment>Said by screen readers about a hidden password; %n is how many characters have been typed</extracomment>
        <translation>
            <numerusform>%n character typed</numerusform>
            <numerusform>%n characters typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of screen 800</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading on screen 800</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Heading on screen 800: light and dark</extracomment>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Heading on screen 800: locking and hiding</extracomment>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>Heading on screen 800: motion and drawing</extracomment>
        <translation>Display</translation>
    </message>
    <message>
        <source>About Billfold</source>
        <extracomment>Heading on screen 800</extracomment>
        <translation>About Billfold</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Row on screen 800: who runs the account</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>GPL 3.0 or later, without warranty</source>
        <extracomment>Value of the row &quot;Licence&quot; on screen 800</extracomment>
        <translation>GPL 3.0 or later, without warranty</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>This computer is new to your account.</source>
        <extracomment>Below the title of screen 903</extracomment>
        <translation>This computer is new to your account.</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of screen 902</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button on screen 902</extracomment>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Field on screens 902 and 911</extracomment>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field on screens 902 and 913</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>No account yet? Open one</source>
        <extracomment>Link on screen 902</extracomment>
        <translation>No account yet? Open one</translation>
    </message>
    <message>
        <source>The old vault was set aside</source>
        <extracomment>Banner on screen 902 after the vault was set aside</extracomment>
        <translation>The old vault was set aside</translation>
    </message>
    <message>
        <source>Nothing was deleted: it is in the folder &quot;quarantine&quot; of your profile. Sign in, and a new vault is built from the service.</source>
        <extracomment>Banner on screen 902 after the vault was set aside; &quot;quarantine&quot; is the name of a folder</extracomment>
        <translation>Nothing was deleted: it is in the folder &quot;quarantine&quot; of your profile. Sign in, and a new vault is built from the service.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your money, on your own machine</source>
        <extracomment>First window: the promise of the program</extracomment>
        <translation>Your money, on your own machine</translation>
    </message>
    <message>
        <source>Kept encrypted, readable offline, and always yours to take along.</source>
        <extracomment>First window: below the promise</extracomment>
        <translation>Kept encrypted, readable offline, and always yours to take along.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>First window: button</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Open an account</source>
        <extracomment>First window: button</extracomment>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>First window: between the two buttons and the demo</extracomment>
        <translation>or</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>First window: row that opens the demo</extracomment>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>A demo wallet with play money</source>
        <extracomment>First window: below the row that opens the demo</extracomment>
        <translation>A demo wallet with play money</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Said by screen readers: which step of a task this screen is</extracomment>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Updating</source>
        <extracomment>State of the synchronisation</extracomment>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>State of the synchronisation; %1 is a day and time</extracomment>
        <translation>Offline · as of %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>State of the synchronisation</extracomment>
        <translation>Not up to date</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <extracomment>State of the synchronisation; %1 is a day and time</extracomment>
        <translation>Up to date · %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Press to ask the service now</source>
        <extracomment>Said by screen readers about the state of the synchronisation</extracomment>
        <translation>Press to ask the service now</translation>
    </message>
</context>
<context>
    <name>ThemeRows</name>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: light or dark as the operating system</extracomment>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice on screen 800</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice on screen 800</extracomment>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Sending…</source>
        <extracomment>Button on screen 304; %1 is the amount</extracomment>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Send %1</translation>
    </message>
</context>
<context>
    <name>UnknownStep</name>
    <message>
        <source>Asking…</source>
        <extracomment>Button on screen 306: asks the service for the outcome</extracomment>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button on screen 306: leaves the screen; asking goes on</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>Title of screen 306</extracomment>
        <translation>Not yet known</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <extracomment>On screen 306</extracomment>
        <translation>You will not be charged twice.</translation>
    </message>
    <message>
        <source>Reserved from your balance</source>
        <extracomment>Row on screen 306</extracomment>
        <translation>Reserved from your balance</translation>
    </message>
    <message>
        <source>Payment id</source>
        <extracomment>Row on screen 306: the id of the payment, to tell support</extracomment>
        <translation>Payment id</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Value of the row &quot;Asked again&quot; on screen 306</extracomment>
        <translation>Now</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds</source>
        <extracomment>Value of the row &quot;Asked again&quot; on screen 306; %n is the number of seconds</extracomment>
        <translation>
            <numerusform>In %n second</numerusform>
            <numerusform>In %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as the service answers</source>
        <extracomment>Value of the row &quot;Known for certain by&quot; on screen 306, once that time is over</extracomment>
        <translation>As soon as the service answers</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>Value of the row &quot;Known for certain by&quot; on screen 306: %1 is a day and time, %2 what is left, such as 14:05</extracomment>
        <translation>%1 · %2 left</translation>
    </message>
    <message>
        <source>The connection broke while we were sending %1 to %2. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>The connection broke while we were sending %1 to %2. We keep asking, also after you close the window.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>Row on screen 306: when the service is asked next</extracomment>
        <translation>Asked again</translation>
    </message>
    <message>
        <source>Known for certain by</source>
        <extracomment>Row on screen 306: the moment by which the outcome is known at the latest</extracomment>
        <translation>Known for certain by</translation>
    </message>
    <message>
        <source>The connection broke while we were asking %2 for a top-up of %1. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the name of the bank</extracomment>
        <translation>The connection broke while we were asking %2 for a top-up of %1. We keep asking, also after you close the window.</translation>
    </message>
    <message>
        <source>The connection broke during the withdrawal of %1 to %2. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the name of the bank</extracomment>
        <translation>The connection broke during the withdrawal of %1 to %2. We keep asking, also after you close the window.</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 306, of a top-up: it reserves nothing</extracomment>
        <translation>Amount</translation>
    </message>
</context>
</TS>
