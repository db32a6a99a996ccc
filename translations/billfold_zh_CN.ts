<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AmountStep</name>
    <message>
        <source>To %1</source>
        <extracomment>Title of screen 302; %1 is the masked name of the payee</extracomment>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 302</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 302; %1 is the available balance</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Note for the payee (optional)</source>
        <extracomment>Field on screen 302</extracomment>
        <translation>给收款人的备注（可不填）</translation>
    </message>
    <message>
        <source>Much money to somebody new</source>
        <extracomment>Suggestion on screen 302, for much money to somebody who was never paid before</extracomment>
        <translation>向新收款人转大额资金</translation>
    </message>
    <message>
        <source>Let it arrive in 24 hours: should something turn out to be wrong, you can call it back until then. At once is for good.</source>
        <extracomment>Suggestion on screen 302</extracomment>
        <translation>建议选择 24 小时后到账：如果发现有问题，到账前您可以撤回。立即到账则无法撤回。</translation>
    </message>
    <message>
        <source>Choose 24 hours</source>
        <extracomment>Button in the suggestion on screen 302</extracomment>
        <translation>选择 24 小时</translation>
    </message>
</context>
<context>
    <name>ApprovalStep</name>
    <message>
        <source>Payment PIN</source>
        <extracomment>Title of screens 203 and 304
----------
Name of the boxes for the payment PIN on screens 203 and 304</extracomment>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Pay %1 to %2</source>
        <extracomment>On screens 203 and 304: %1 is the amount, %2 the masked name of the person or the merchant&apos;s name</extracomment>
        <translation>向 %2 支付 %1</translation>
    </message>
    <message>
        <source>Enter your six-digit payment PIN</source>
        <extracomment>Above the boxes for the payment PIN on screens 203 and 304</extracomment>
        <translation>输入六位支付密码</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Available balance</source>
        <extracomment>Above the balance on the home screen
----------
Read out by screen readers before the balance on the home screen</extracomment>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <extracomment>Button with an eye on the home screen</extracomment>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Bills</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>账单</translation>
    </message>
    <message>
        <source>Receive</source>
        <extracomment>Large button on the home screen</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Large button on the home screen: from a bank into the wallet</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Large button on the home screen: from the wallet to a bank</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Large button on the home screen: pays a merchant</extracomment>
        <translation>付款</translation>
    </message>
</context>
<context>
    <name>BillFacts</name>
    <message>
        <source>Settled</source>
        <extracomment>Tag on screen 401: the money has moved for good</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The balance does not add up here</source>
        <extracomment>Warning on screen 401</extracomment>
        <translation>这里的余额对不上</translation>
    </message>
    <message>
        <source>The balance before and this amount do not give the balance after. Tell support the order number.</source>
        <extracomment>Warning on screen 401</extracomment>
        <translation>之前的余额加上这笔金额，与之后的余额不符。请把订单号告诉客服。</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Row on screen 401: what kind of bill it is</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>Row on screen 401: the masked number of the other person</extracomment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Balance after</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>交易后余额</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Row on screen 401</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <extracomment>Row on screen 401: the id of the bill</extracomment>
        <translation>订单号</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Tag on screen 401: the money has left and arrives later</extracomment>
        <translation>在途</translation>
    </message>
    <message>
        <source>Called back</source>
        <extracomment>Tag on screen 401: the money has come back to the payer</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 401: when the money of a delayed transfer arrives, or has arrived</extracomment>
        <translation>到账</translation>
    </message>
</context>
<context>
    <name>BillList</name>
    <message>
        <source>Bills, newest first</source>
        <extracomment>Name of the list on screen 400 for screen readers</extracomment>
        <translation>账单，最新的在前</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Bill</source>
        <extracomment>Title of screen 401</extracomment>
        <translation>账单详情</translation>
    </message>
    <message>
        <source>This bill is not here</source>
        <extracomment>On screen 401 when the vault has no such bill</extracomment>
        <translation>没有找到这笔账单</translation>
    </message>
    <message>
        <source>It may not have been synced yet.</source>
        <extracomment>On screen 401 when the vault has no such bill</extracomment>
        <translation>可能还没有同步到本机。</translation>
    </message>
    <message>
        <source>Back to the bills</source>
        <extracomment>Button on screen 401 when the vault has no such bill
----------
Button on screen 401</extracomment>
        <translation>返回账单</translation>
    </message>
    <message>
        <source>Call it back</source>
        <extracomment>Button on screen 401 of a transfer that is on its way</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Transfer again</source>
        <extracomment>Button on screen 401: fills in the same transfer once more</extracomment>
        <translation>再次转账</translation>
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
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <extracomment>Under the amount of a bill in a list: the balance after it</extracomment>
        <translation>余额 %1</translation>
    </message>
</context>
<context>
    <name>BillWords</name>
    <message>
        <source>Received</source>
        <extracomment>A kind of bill: money that somebody transferred to me</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>A kind of bill: money that I transferred to somebody</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>A kind of bill: a purchase</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>A kind of bill</extracomment>
        <translation>退款</translation>
    </message>
    <message>
        <source>Top-up</source>
        <extracomment>A kind of bill: money from a bank card into the wallet</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <extracomment>A kind of bill: money from the wallet to a bank card</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <extracomment>A kind of bill: the operator corrected the balance</extracomment>
        <translation>调整</translation>
    </message>
    <message>
        <source>Eating out</source>
        <extracomment>A category of spending</extracomment>
        <translation>餐饮</translation>
    </message>
    <message>
        <source>Groceries</source>
        <extracomment>A category of spending</extracomment>
        <translation>买菜</translation>
    </message>
    <message>
        <source>Transport</source>
        <extracomment>A category of spending</extracomment>
        <translation>交通</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>A category of spending: rent, power, repairs</extracomment>
        <translation>居家</translation>
    </message>
    <message>
        <source>Shopping</source>
        <extracomment>A category of spending</extracomment>
        <translation>购物</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>A category of spending</extracomment>
        <translation>医疗健康</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <extracomment>A category of spending</extracomment>
        <translation>娱乐</translation>
    </message>
    <message>
        <source>Salary</source>
        <extracomment>A category of income</extracomment>
        <translation>工资</translation>
    </message>
    <message>
        <source>Transfers</source>
        <extracomment>A category of bills: between people</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A category of bills without a better one</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Withdrawal returned</source>
        <extracomment>A kind of bill: a withdrawal that the bank sent back</extracomment>
        <translation>提现退回</translation>
    </message>
    <message>
        <source>Called back</source>
        <extracomment>A kind of bill: money of a transfer that I called back</extracomment>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>BillsPage</name>
    <message>
        <source>Bills</source>
        <extracomment>Title of screen 400</extracomment>
        <translation>账单</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <extracomment>In place of the list on screen 400 of a new account</extracomment>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Everything that comes in or goes out is kept here, also without a network.</source>
        <extracomment>In place of the list on screen 400 of a new account</extracomment>
        <translation>每一笔收支都会记在这里，没有网络也能查看。</translation>
    </message>
    <message>
        <source>The bills cannot be read</source>
        <extracomment>On screen 400 when the vault cannot be read</extracomment>
        <translation>暂时读不出账单</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again.</source>
        <extracomment>On screen 400 when the vault cannot be read</extracomment>
        <translation>没有丢失任何内容，请再试一次。</translation>
    </message>
</context>
<context>
    <name>BindPage</name>
    <message>
        <source>Bind a card or account</source>
        <extracomment>Title of screen 502</extracomment>
        <translation>绑定银行卡或账户</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on screen 502</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Card number or IBAN</source>
        <extracomment>Field on screen 502</extracomment>
        <translation>卡号或 IBAN</translation>
    </message>
    <message>
        <source>It goes to your bank and is kept nowhere else.</source>
        <extracomment>Below the field on screen 502</extracomment>
        <translation>只发送给您的银行，别处不留存。</translation>
    </message>
    <message>
        <source>Valid until (month/year)</source>
        <extracomment>Field on screen 502: the card&apos;s last month</extracomment>
        <translation>有效期（月/年）</translation>
    </message>
    <message>
        <source>Phone number that the bank has</source>
        <extracomment>Field on screen 502</extracomment>
        <translation>银行预留手机号</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Row on screen 502: whose card it has to be</extracomment>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>The bank&apos;s code</source>
        <extracomment>Title of screen 503</extracomment>
        <translation>银行验证码</translation>
    </message>
    <message>
        <source>Bind</source>
        <extracomment>Button on screen 503</extracomment>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On screen 503: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Your bank has sent six digits to %1.</source>
        <extracomment>On screen 503: %1 is a masked phone number</extracomment>
        <translation>银行已向 %1 发送六位验证码。</translation>
    </message>
    <message>
        <source>Code from the bank</source>
        <extracomment>Name of the boxes on screens 503 and 513</extracomment>
        <translation>银行验证码</translation>
    </message>
</context>
<context>
    <name>CallBackDialog</name>
    <message>
        <source>Call back %1?</source>
        <extracomment>Question before a transfer that is on its way is called back; %1 is the amount</extracomment>
        <translation>要撤回 %1 吗？</translation>
    </message>
    <message>
        <source>%1 gets nothing, and the money is back in your balance at once.</source>
        <extracomment>In the question before a transfer is called back; %1 is the masked name of the payee</extracomment>
        <translation>%1 不会收到这笔钱，资金立即回到您的余额。</translation>
    </message>
    <message>
        <source>Call it back</source>
        <extracomment>Button that calls a transfer back</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let it arrive</source>
        <extracomment>Button that leaves a transfer on its way</extracomment>
        <translation>不撤回</translation>
    </message>
</context>
<context>
    <name>CancelOffer</name>
    <message>
        <source>Cancel if not taken</source>
        <extracomment>Button on screen 306</extracomment>
        <translation>未受理则取消</translation>
    </message>
    <message>
        <source>You need not wait. If the service has not taken the payment yet, cancelling makes sure that it never will. If it has, you see the payment that was made.</source>
        <extracomment>On screen 306, above the button &quot;Cancel if not taken&quot;</extracomment>
        <translation>您不必等待。如果服务端尚未受理这笔付款，取消后它就不会再被受理；如果已受理，您会看到这笔付款。</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Kind</source>
        <extracomment>Row on screen 501</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Holder</source>
        <extracomment>Row on screen 501: the masked name of the card&apos;s holder</extracomment>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Row on screen 501: the last month that the card is good in</extracomment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Can be used to</source>
        <extracomment>Row on screen 501</extracomment>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Top up and withdraw</source>
        <extracomment>Value of a row on screen 501</extracomment>
        <translation>充值和提现</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Make it the first choice</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>设为首选</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>解绑</translation>
    </message>
    <message>
        <source>It can no longer be used for top-ups and withdrawals. Your bills stay, and you can bind it again.</source>
        <extracomment>On screen 501, before the card is removed</extracomment>
        <translation>解绑后不能再用于充值和提现。账单会保留，也可以重新绑定。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <extracomment>Button on screen 501</extracomment>
        <translation>解绑这张卡</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Link on screens 501 and 513</extracomment>
        <translation>返回银行卡</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A card or account in a list: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Credit card</source>
        <extracomment>A kind of card</extracomment>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Bank account</source>
        <extracomment>A bank account with an IBAN</extracomment>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Debit card</source>
        <extracomment>A kind of card</extracomment>
        <translation>借记卡</translation>
    </message>
    <message>
        <source>UnionPay</source>
        <extracomment>The Chinese card network</extracomment>
        <translation>银联</translation>
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
        <translation>银行卡</translation>
    </message>
    <message>
        <source>No card yet</source>
        <extracomment>On screen 500</extracomment>
        <translation>还没有银行卡</translation>
    </message>
    <message>
        <source>Bind a card or bank account of your own to top up and withdraw. Its number stays with the bank.</source>
        <extracomment>On screen 500</extracomment>
        <translation>绑定本人的银行卡或账户即可充值和提现。卡号只留在银行。</translation>
    </message>
    <message>
        <source>Top up</source>
        <extracomment>Button on screen 500: from a bank into the wallet</extracomment>
        <translation>充值</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button on screen 500: from the wallet to a bank</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>First choice</source>
        <extracomment>A tag at the card that is offered first</extracomment>
        <translation>首选</translation>
    </message>
    <message>
        <source>Bind a card or account</source>
        <extracomment>Button on screen 500</extracomment>
        <translation>绑定银行卡或账户</translation>
    </message>
    <message>
        <source>Top-ups and withdrawals</source>
        <extracomment>Above the list on screen 500</extracomment>
        <translation>充值与提现</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>QR code by which others pay you</source>
        <extracomment>Said by screen readers about the picture on screen 320</extracomment>
        <translation>别人向您付款的二维码</translation>
    </message>
</context>
<context>
    <name>CodeSources</name>
    <message>
        <source>Open picture</source>
        <extracomment>Button on screens 200 and 300: opens a file with a QR code</extracomment>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Paste code</source>
        <extracomment>Button on screens 200 and 300: takes a QR code or link from the clipboard</extracomment>
        <translation>粘贴收款码</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp)</source>
        <extracomment>Filter in the dialog that opens a picture with a code</extracomment>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp)</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <extracomment>Title of screens 903 and 912</extracomment>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Six digits from the SMS</source>
        <extracomment>Above the boxes for the code on screens 903 and 912</extracomment>
        <translation>请输入短信里的 6 位数字</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <extracomment>Above the boxes for the code on screens 903 and 912; %1 is a phone number</extracomment>
        <translation>已发送至 %1</translation>
    </message>
    <message>
        <source>Code from the SMS</source>
        <extracomment>Name of the boxes for the code on screens 903 and 912</extracomment>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Valid for %1</source>
        <extracomment>Below the boxes for the code: %1 is minutes and seconds such as 4:48</extracomment>
        <translation>%1 内有效</translation>
    </message>
    <message>
        <source>This code has expired. Ask for a new one.</source>
        <extracomment>Below the boxes for the code</extracomment>
        <translation>验证码已过期，请重新获取。</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <extracomment>Row on screens 903 and 912</extracomment>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>The old one then no longer works</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>旧的验证码随即失效</translation>
    </message>
    <message numerus="yes">
        <source>Possible in %n seconds</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>
            <numerusform>%n 秒后可以重新发送</numerusform>
        </translation>
    </message>
    <message>
        <source>No code?</source>
        <extracomment>Row on screens 903 and 912</extracomment>
        <translation>没收到验证码？</translation>
    </message>
    <message>
        <source>Check the number and the blocked messages</source>
        <extracomment>Below the row on screens 903 and 912</extracomment>
        <translation>请核对号码，并查看被拦截的短信</translation>
    </message>
    <message>
        <source>Tell nobody this code</source>
        <extracomment>Warning on screens 903 and 912</extracomment>
        <translation>不要把验证码告诉任何人</translation>
    </message>
    <message>
        <source>Support never asks for it. Whoever does wants your account.</source>
        <extracomment>Warning on screens 903 and 912</extracomment>
        <translation>官方客服不会索要验证码，索要的人都是想盗用您的账户。</translation>
    </message>
    <message>
        <source>Pay a merchant</source>
        <extracomment>Title of screen 200</extracomment>
        <translation>向商户付款</translation>
    </message>
    <message>
        <source>Payments are off for now</source>
        <extracomment>Banner on screen 200 while payments are frozen</extracomment>
        <translation>付款暂时停用</translation>
    </message>
    <message>
        <source>The service has contradicted itself, so payments are frozen. Your money is where it was.</source>
        <extracomment>Banner on screen 200 while payments are frozen</extracomment>
        <translation>服务的说法自相矛盾，付款已冻结。您的资金原封不动。</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Payments need the network</source>
        <extracomment>Banner on screen 200 without a network</extracomment>
        <translation>付款需要网络</translation>
    </message>
    <message>
        <source>You can go on as soon as the connection is back. Your bills stay readable.</source>
        <extracomment>Banner on screen 200 without a network</extracomment>
        <translation>恢复网络后即可继续，账单仍可查看。</translation>
    </message>
    <message>
        <source>Open a picture of the merchant&apos;s QR code, paste a screenshot, or drop either one here.</source>
        <extracomment>On screen 200</extracomment>
        <translation>打开商户二维码的图片，粘贴截图，或将其拖到这里。</translation>
    </message>
    <message>
        <source>Or the code as text</source>
        <extracomment>Field on screen 200: what the code says, where it is there as text</extracomment>
        <translation>或者输入码的文字</translation>
    </message>
    <message>
        <source>Name and amount come from the service, never from the code.</source>
        <extracomment>Below the code on screen 200</extracomment>
        <translation>名称和金额以服务给出的为准，不看码中内容。</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Button beside a fact on screen 401; %1 is the fact&apos;s name, such as &quot;Order number&quot;</extracomment>
        <translation>复制%1</translation>
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
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
</context>
<context>
    <name>DayHeader</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read out by screen readers: %1 is a day, %2 what went out and came in on it</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>DeliveryRows</name>
    <message>
        <source>Arrives at once</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>立即到账</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <extracomment>Below a choice on screen 302</extracomment>
        <translation>无法撤回</translation>
    </message>
    <message>
        <source>Arrives in 2 hours</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>2 小时后到账</translation>
    </message>
    <message>
        <source>You can call it back until then</source>
        <extracomment>Below a choice on screen 302</extracomment>
        <translation>到账前可以撤回</translation>
    </message>
    <message>
        <source>Arrives in 24 hours</source>
        <extracomment>Choice on screen 302: when the money arrives</extracomment>
        <translation>24 小时后到账</translation>
    </message>
</context>
<context>
    <name>Destinations</name>
    <message>
        <source>Home</source>
        <extracomment>Navigation</extracomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>Navigation</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Bills</source>
        <extracomment>Navigation</extracomment>
        <translation>账单</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Navigation</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>Navigation</extracomment>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>Navigation</extracomment>
        <translation>付款</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>DisplayFields</name>
    <message>
        <source>Motion</source>
        <extracomment>Field on screen 800</extracomment>
        <translation>动画</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: motion as in the operating system</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice on screen 800: nothing moves</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Short and calm</source>
        <extracomment>Choice on screen 800: short movements that explain where something went</extracomment>
        <translation>轻柔简短</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Field on screen 800: what draws the window</extracomment>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Takes effect when Billfold is started again.</source>
        <extracomment>Below the field &quot;Drawing&quot; on screen 800 once another choice has been made</extracomment>
        <translation>重新启动钱夹后生效。</translation>
    </message>
    <message>
        <source>By the processor works everywhere. Choose graphics only if the window feels slow.</source>
        <extracomment>Below the field &quot;Drawing&quot; on screen 800</extracomment>
        <translation>处理器绘制在哪里都能用。只有窗口卡顿时才需要换成显卡。</translation>
    </message>
    <message>
        <source>By the processor</source>
        <extracomment>Choice on screen 800: software rendering</extracomment>
        <translation>处理器</translation>
    </message>
    <message>
        <source>By the graphics card</source>
        <extracomment>Choice on screen 800: rendering by the graphics card</extracomment>
        <translation>显卡</translation>
    </message>
</context>
<context>
    <name>DuplicateWarning</name>
    <message>
        <source>The same payment is still on its way</source>
        <extracomment>Warning on screens 202 and 303</extracomment>
        <translation>同样的付款还在处理</translation>
    </message>
    <message>
        <source>The outcome of a payment of this amount to this payee is not known yet. Wait for it, unless you mean to pay twice.</source>
        <extracomment>Warning on screens 202 and 303</extracomment>
        <translation>向同一收款方支付同样金额的一笔付款还没有结果。除非您确实要付两次，否则请先等待。</translation>
    </message>
    <message>
        <source>This is another payment. I mean to pay both.</source>
        <extracomment>Box to tick on screens 202 and 303 when the same payment is still open</extracomment>
        <translation>这是另一笔付款，两笔都要付。</translation>
    </message>
</context>
<context>
    <name>ErrorAdvice</name>
    <message>
        <source>Check both and try again.</source>
        <extracomment>What to do about error 2001, at sign-in</extracomment>
        <translation>请核对后再试。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left before signing in is paused.</source>
        <extracomment>What to do about error 2001, at sign-in; %n is how many tries are left</extracomment>
        <translation>
            <numerusform>还可尝试 %n 次，之后登录会暂停。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>What to do about a wrong code or payment PIN, errors 2004 and 2017</extracomment>
        <translation>请再试一次。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <extracomment>What to do about a wrong code or payment PIN, errors 2004 and 2017; %n is how many tries are left</extracomment>
        <translation>
            <numerusform>还可尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password was wrong too often. Try again in %1. Devices that you use already are not affected.</source>
        <extracomment>What to do about error 2002, at sign-in; %1 is a duration such as &quot;30 seconds&quot;</extracomment>
        <translation>登录密码错误次数过多，请 %1后再试。您已在用的设备不受影响。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>What to do about error 1007; %1 is a duration such as &quot;30 seconds&quot;</extracomment>
        <translation>请 %1后再试。</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter a smaller amount.</source>
        <extracomment>What to do about error 3004, a transfer over a limit that the service did not name
----------
What to do about error 3003</extracomment>
        <translation>没有扣款，请填写较小的金额。</translation>
    </message>
    <message>
        <source>Nothing was taken. The limit is %1.</source>
        <extracomment>What to do about error 3004, a transfer over the limit; %1 is the limit</extracomment>
        <translation>没有扣款，限额是 %1。</translation>
    </message>
    <message>
        <source>a few minutes</source>
        <extracomment>A duration that is not known exactly, inside &quot;Try again in …&quot;</extracomment>
        <translation>几分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network and try again. Nothing was sent.</source>
        <extracomment>What to do about error 1001</extracomment>
        <translation>请检查网络后再试。没有发出任何内容。</translation>
    </message>
    <message>
        <source>Your own network may be fine. Try again in a few minutes.</source>
        <extracomment>What to do about error 1002</extracomment>
        <translation>您的网络可能没有问题，请过几分钟再试。</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, wait a few minutes.</source>
        <extracomment>What to do about error 1003</extracomment>
        <translation>请再试一次。如果一直很慢，请过几分钟再来。</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Try another network.</source>
        <extracomment>What to do about error 1004</extracomment>
        <translation>服务没能证明身份，因此没有发出任何内容。请换一个网络再试。</translation>
    </message>
    <message>
        <source>Something on the way may have changed it, such as the sign-in page of a public network. Try another network.</source>
        <extracomment>What to do about error 1005</extracomment>
        <translation>途中可能被改动过，例如公共网络的登录页。请换一个网络再试。</translation>
    </message>
    <message>
        <source>It was refused to keep you safe. Try again later.</source>
        <extracomment>What to do about error 1006</extracomment>
        <translation>为了安全已拒绝接收，请稍后再试。</translation>
    </message>
    <message>
        <source>It is not your doing. Try again in a few minutes.</source>
        <extracomment>What to do about error 1008</extracomment>
        <translation>这不是您的问题，请过几分钟再试。</translation>
    </message>
    <message>
        <source>What you see here stays readable. Try again later.</source>
        <extracomment>What to do about error 1009</extracomment>
        <translation>已有的内容仍可查看，请稍后再试。</translation>
    </message>
    <message>
        <source>Update Billfold, then go on.</source>
        <extracomment>What to do about error 1010</extracomment>
        <translation>请更新钱夹后继续。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <extracomment>What to do about error 1011</extracomment>
        <translation>请校准日期、时间和时区后再试。</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <extracomment>What to do about error 1012</extracomment>
        <translation>请检查填写的内容后再试。</translation>
    </message>
    <message>
        <source>The same request is being carried out. Try again in a moment.</source>
        <extracomment>What to do about error 1013</extracomment>
        <translation>同一请求正在处理，请稍等片刻再试。</translation>
    </message>
    <message>
        <source>This device is new. Enter the code that was sent to your phone.</source>
        <extracomment>What to do about error 2003</extracomment>
        <translation>这是一台新设备，请输入发到您手机上的验证码。</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <extracomment>What to do about error 2005, 2006</extracomment>
        <translation>请重新获取验证码。</translation>
    </message>
    <message>
        <source>For your safety, prove your phone number once more.</source>
        <extracomment>What to do about error 2007</extracomment>
        <translation>为了安全，请再验证一次手机号。</translation>
    </message>
    <message>
        <source>Check the digits and the region.</source>
        <extracomment>What to do about error 2008</extracomment>
        <translation>请检查号码和所在地区。</translation>
    </message>
    <message>
        <source>Sign in instead.</source>
        <extracomment>What to do about error 2009</extracomment>
        <translation>请直接登录。</translation>
    </message>
    <message>
        <source>Use at least 10 characters.</source>
        <extracomment>What to do about error 2010</extracomment>
        <translation>请至少使用 10 个字符。</translation>
    </message>
    <message>
        <source>Three or four unrelated words make a good one.</source>
        <extracomment>What to do about error 2011</extracomment>
        <translation>用三四个互不相干的词就很好。</translation>
    </message>
    <message>
        <source>Use your legal name: letters, spaces, hyphens and apostrophes.</source>
        <extracomment>What to do about error 2012</extracomment>
        <translation>请填写真实姓名，可以用文字、空格、连字符和间隔号。</translation>
    </message>
    <message>
        <source>Use at most 60 characters.</source>
        <extracomment>What to do about error 2013</extracomment>
        <translation>最多 60 个字符。</translation>
    </message>
    <message>
        <source>Enter all six.</source>
        <extracomment>What to do about error 2014</extracomment>
        <translation>请输入完整的 6 位。</translation>
    </message>
    <message>
        <source>Avoid repeated digits and runs such as 123456.</source>
        <extracomment>What to do about error 2015</extracomment>
        <translation>请不要用重复或连续的数字，例如 123456。</translation>
    </message>
    <message>
        <source>Enter the same PIN twice.</source>
        <extracomment>What to do about error 2016</extracomment>
        <translation>请输入两次相同的支付密码。</translation>
    </message>
    <message>
        <source>It was wrong five times. Your money has not moved. Ask support to unlock it.</source>
        <extracomment>What to do about error 2018</extracomment>
        <translation>已输错 5 次。您的资金没有变动，请联系客服解锁。</translation>
    </message>
    <message>
        <source>You were signed out for your safety.</source>
        <extracomment>What to do about error 2019</extracomment>
        <translation>为了安全，您已退出登录。</translation>
    </message>
    <message>
        <source>Compare it with your note, group by group.</source>
        <extracomment>What to do about error 2020</extracomment>
        <translation>请和您的记录逐组核对。</translation>
    </message>
    <message>
        <source>Your password was not sent. Tell the operator of this service.</source>
        <extracomment>What to do about error 2021</extracomment>
        <translation>没有发送您的登录密码，请告知服务的运营方。</translation>
    </message>
    <message>
        <source>The account needs your consent to the terms and the privacy policy.</source>
        <extracomment>What to do about error 2022</extracomment>
        <translation>开户需要您同意服务条款和隐私政策。</translation>
    </message>
    <message>
        <source>Check the number. The person may not have an account yet.</source>
        <extracomment>What to do about error 3001</extracomment>
        <translation>请检查号码，对方可能还没有开户。</translation>
    </message>
    <message>
        <source>Enter the number of the person who is to get the money.</source>
        <extracomment>What to do about error 3002</extracomment>
        <translation>请输入收款人的手机号。</translation>
    </message>
    <message>
        <source>Nothing was taken. Start the transfer again.</source>
        <extracomment>What to do about error 3005, 3008</extracomment>
        <translation>没有扣款，请重新发起转账。</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <extracomment>What to do about error 3006</extracomment>
        <translation>没有扣款。</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <extracomment>What to do about error 3007</extracomment>
        <translation>不会重复扣款。</translation>
    </message>
    <message>
        <source>Nothing was taken. Enter the payment PIN again.</source>
        <extracomment>What to do about error 3009</extracomment>
        <translation>没有扣款，请再次输入支付密码。</translation>
    </message>
    <message>
        <source>Use at most 200 characters.</source>
        <extracomment>What to do about error 3010</extracomment>
        <translation>最多 200 个字符。</translation>
    </message>
    <message>
        <source>Remove line breaks and hidden characters.</source>
        <extracomment>What to do about error 3011</extracomment>
        <translation>请去掉换行和不可见字符。</translation>
    </message>
    <message>
        <source>We keep asking. You will not be charged twice.</source>
        <extracomment>What to do about error 3012</extracomment>
        <translation>我们会继续查询，不会重复扣款。</translation>
    </message>
    <message>
        <source>Allow Billfold to write to its folder, then try again.</source>
        <extracomment>What to do about error 4004</extracomment>
        <translation>请允许钱夹写入它的文件夹，然后再试。</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was lost.</source>
        <extracomment>What to do about error 4005</extracomment>
        <translation>请腾出一些空间后再试，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This wallet is in use by another window. Go on there.</source>
        <extracomment>What to do about error 4006</extracomment>
        <translation>另一个窗口正在使用这个钱夹，请在那里继续。</translation>
    </message>
    <message>
        <source>Update Billfold to open it.</source>
        <extracomment>What to do about error 4007</extracomment>
        <translation>请更新钱夹后打开。</translation>
    </message>
    <message>
        <source>Check the disk and try again. Nothing was sent.</source>
        <extracomment>What to do about error 4009</extracomment>
        <translation>请检查磁盘后再试，没有发出任何内容。</translation>
    </message>
    <message>
        <source>Unlock it instead.</source>
        <extracomment>What to do about error 4011</extracomment>
        <translation>请直接解锁。</translation>
    </message>
    <message>
        <source>For example 12.50.</source>
        <extracomment>What to do about error 5001</extracomment>
        <translation>例如 12.50。</translation>
    </message>
    <message>
        <source>Enter at least 0.01.</source>
        <extracomment>What to do about error 5002</extracomment>
        <translation>请至少输入 0.01。</translation>
    </message>
    <message>
        <source>Leave out the minus sign.</source>
        <extracomment>What to do about error 5003</extracomment>
        <translation>请去掉负号。</translation>
    </message>
    <message>
        <source>Use at most two decimals.</source>
        <extracomment>What to do about error 5004</extracomment>
        <translation>最多两位小数。</translation>
    </message>
    <message>
        <source>Check the number of digits.</source>
        <extracomment>What to do about error 5005</extracomment>
        <translation>请检查位数。</translation>
    </message>
    <message>
        <source>Use digits and one decimal point, for example 1,234.50.</source>
        <extracomment>What to do about error 5006</extracomment>
        <translation>请只用数字和一个小数点，例如 1,234.50。</translation>
    </message>
    <message>
        <source>Nothing was taken. You can start again.</source>
        <extracomment>What to do about error 9001</extracomment>
        <translation>没有扣款，可以重新开始。</translation>
    </message>
    <message>
        <source>Try again. If it stays, tell support the number.</source>
        <extracomment>What to do about error 9999 and any error without words of its own</extracomment>
        <translation>请再试一次。如果仍然这样，请把编号告诉客服。</translation>
    </message>
    <message>
        <source>Nothing was deleted. You can rebuild it from the service.</source>
        <extracomment>What to do about error 4001</extracomment>
        <translation>数据没有删除，可以从服务重建。</translation>
    </message>
    <message>
        <source>Another program may have replaced it. You can rebuild the vault from the service.</source>
        <extracomment>What to do about error 4002</extracomment>
        <translation>可能被其他程序替换了。可以从服务重建保险库。</translation>
    </message>
    <message>
        <source>Your money is safe. You can rebuild the vault from the service.</source>
        <extracomment>What to do about error 4003, 4008</extracomment>
        <translation>您的资金安全，可以从服务重建保险库。</translation>
    </message>
    <message>
        <source>An old copy may have been put back, so it stays closed. You can rebuild it from the service.</source>
        <extracomment>What to do about error 4010</extracomment>
        <translation>可能放回了旧的副本，因此没有打开。可以从服务重建。</translation>
    </message>
    <message>
        <source>The service has contradicted itself. Nothing is sent until that is settled.</source>
        <extracomment>What to do about error 3013</extracomment>
        <translation>服务的说法自相矛盾。弄清之前不会转出任何款项。</translation>
    </message>
    <message>
        <source>Nothing was charged, and nothing will be.</source>
        <extracomment>What to do about error 3014</extracomment>
        <translation>没有扣款，以后也不会扣。</translation>
    </message>
    <message>
        <source>It is not properly signed, so it does not count. We keep asking.</source>
        <extracomment>What to do about error 3015</extracomment>
        <translation>签名不对，不作数。我们会继续查询。</translation>
    </message>
    <message>
        <source>What the service says now differs from what it said before. We are asking it again.</source>
        <extracomment>What to do about error 3016</extracomment>
        <translation>服务现在的说法与之前不同，正在再次查询。</translation>
    </message>
    <message>
        <source>Ask the payee for a new one, or type the phone number.</source>
        <extracomment>What to do about error 5101</extracomment>
        <translation>请向收款人要一个新的，或直接输入手机号。</translation>
    </message>
    <message>
        <source>Update Billfold, or type the phone number.</source>
        <extracomment>What to do about error 5102</extracomment>
        <translation>请更新钱夹，或直接输入手机号。</translation>
    </message>
    <message>
        <source>Ask the payee for one in the currency of your account.</source>
        <extracomment>What to do about error 5103</extracomment>
        <translation>请收款人按您账户的货币重新生成。</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>What to do about error 5201</extracomment>
        <translation>请换一个文件夹再保存。</translation>
    </message>
    <message>
        <source>Take it again, larger and sharper, with the white edge around the code.</source>
        <extracomment>What to do about error 5104</extracomment>
        <translation>请重新截取：更大、更清晰，并保留二维码四周的白边。</translation>
    </message>
    <message>
        <source>Cut out the one that you mean.</source>
        <extracomment>What to do about error 5105</extracomment>
        <translation>请只截取您要用的那一个。</translation>
    </message>
    <message>
        <source>Use a picture in PNG or JPEG of at most 32 MB.</source>
        <extracomment>What to do about error 5106</extracomment>
        <translation>请使用不超过 32 MB 的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Enter a larger amount.</source>
        <extracomment>What to do about error 6112, where the service did not name the minimum</extracomment>
        <translation>请输入更大的金额。</translation>
    </message>
    <message>
        <source>Enter at least %1.</source>
        <extracomment>What to do about error 6112; %1 is the minimum</extracomment>
        <translation>请至少输入 %1。</translation>
    </message>
    <message>
        <source>Use a card of another bank, or try again when it is over.</source>
        <extracomment>What to do about error 6107</extracomment>
        <translation>请换其他银行的卡，或等维护结束后再试。</translation>
    </message>
    <message>
        <source>Use a card of another bank, or try again in %1.</source>
        <extracomment>What to do about error 6107; %1 is a duration such as &quot;2 hours&quot;</extracomment>
        <translation>请换其他银行的卡，或在%1后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A duration inside &quot;Try again in …&quot;</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the digits; one of them is wrong or missing.</source>
        <extracomment>What to do about error 6001</extracomment>
        <translation>请核对数字,有一位错了或漏了。</translation>
    </message>
    <message>
        <source>Type it as it stands on the card, for example 08/31.</source>
        <extracomment>What to do about error 6002</extracomment>
        <translation>请按卡面填写,例如 08/31。</translation>
    </message>
    <message>
        <source>Use a card or account of another bank.</source>
        <extracomment>What to do about error 6003</extracomment>
        <translation>请换一家银行的卡或账户。</translation>
    </message>
    <message>
        <source>You find it in the list of your cards.</source>
        <extracomment>What to do about error 6004</extracomment>
        <translation>可以在银行卡列表里找到它。</translation>
    </message>
    <message>
        <source>Check number, month and phone: they must be those that the bank has, and the card must be your own.</source>
        <extracomment>What to do about error 6005</extracomment>
        <translation>请核对卡号、有效期和手机号:须与银行留存的一致,且为本人的卡。</translation>
    </message>
    <message>
        <source>Bind the new card that your bank has sent you.</source>
        <extracomment>What to do about error 6006</extracomment>
        <translation>请绑定银行寄给您的新卡。</translation>
    </message>
    <message>
        <source>Remove one that you no longer use.</source>
        <extracomment>What to do about error 6007</extracomment>
        <translation>请先解绑一张不再使用的卡。</translation>
    </message>
    <message>
        <source>Choose another one, or bind it again.</source>
        <extracomment>What to do about error 6008</extracomment>
        <translation>请换一张,或重新绑定。</translation>
    </message>
    <message>
        <source>Remove it when that has arrived.</source>
        <extracomment>What to do about error 6009</extracomment>
        <translation>等款项到账后再解绑。</translation>
    </message>
    <message>
        <source>Try again in half an hour, or use a card of another bank.</source>
        <extracomment>What to do about error 6101</extracomment>
        <translation>请半小时后再试,或换一家银行的卡。</translation>
    </message>
    <message>
        <source>Choose a smaller amount or another card.</source>
        <extracomment>What to do about error 6102
----------
What to do about error 6103</extracomment>
        <translation>请减少金额或换一张卡。</translation>
    </message>
    <message>
        <source>Start again; the bank sends a new code.</source>
        <extracomment>What to do about error 6104</extracomment>
        <translation>请重新发起,银行会发送新的验证码。</translation>
    </message>
    <message>
        <source>Only the bank knows why: call the number on the back of the card, or use another card.</source>
        <extracomment>What to do about error 6105</extracomment>
        <translation>只有银行知道原因:请拨打卡背面的电话,或换一张卡。</translation>
    </message>
    <message>
        <source>Try again tomorrow, raise the limit at the bank, or use another card.</source>
        <extracomment>What to do about error 6106</extracomment>
        <translation>请明天再试,在银行调高限额,或换一张卡。</translation>
    </message>
    <message>
        <source>Our message to you says what still works and what lifts it. Support can tell you more.</source>
        <extracomment>What to do about error 6108</extracomment>
        <translation>我们发给您的消息写明了哪些还能用、怎样解除；客服也可以告诉您。</translation>
    </message>
    <message>
        <source>Use a card in your own legal name.</source>
        <extracomment>What to do about error 6109</extracomment>
        <translation>请使用本人实名的银行卡。</translation>
    </message>
    <message>
        <source>Choose another card or account.</source>
        <extracomment>What to do about error 6110</extracomment>
        <translation>请换一张卡或一个账户。</translation>
    </message>
    <message>
        <source>Choose a debit card or a bank account.</source>
        <extracomment>What to do about error 6111</extracomment>
        <translation>请选择借记卡或银行账户。</translation>
    </message>
    <message>
        <source>They are possible again 24 hours after the change.</source>
        <extracomment>What to do about error 6113</extracomment>
        <translation>更换 24 小时后恢复。</translation>
    </message>
    <message>
        <source>Try again in its hours, on a working day.</source>
        <extracomment>What to do about error 6114</extracomment>
        <translation>请在工作日的营业时间再试。</translation>
    </message>
    <message>
        <source>Check that the card or account still works, then try again or choose another one.</source>
        <extracomment>What to do about error 6115</extracomment>
        <translation>请确认卡或账户仍可用,再试一次或换一张。</translation>
    </message>
    <message>
        <source>The bank has decided already: see the state.</source>
        <extracomment>What to do about error 6116</extracomment>
        <translation>银行已有结果,请看状态。</translation>
    </message>
    <message>
        <source>Choose a smaller amount, or spend or withdraw some first.</source>
        <extracomment>What to do about error 6117</extracomment>
        <translation>请减少金额,或先花掉或提现一部分。</translation>
    </message>
    <message>
        <source>Scan it again. It may be of another payment service.</source>
        <extracomment>What to do about error 3101</extracomment>
        <translation>请重新识别。它可能属于其他支付服务。</translation>
    </message>
    <message>
        <source>It was for one payment. Look into your bills before you ask the merchant for another code.</source>
        <extracomment>What to do about error 3102</extracomment>
        <translation>它只能付一次。请先查看账单，再向商户索取新码。</translation>
    </message>
    <message>
        <source>Ask the merchant for a new code. Nothing was taken.</source>
        <extracomment>What to do about error 3103</extracomment>
        <translation>请向商户索取新码。没有扣款。</translation>
    </message>
    <message>
        <source>Pay in another way. Nothing was taken.</source>
        <extracomment>What to do about error 3104</extracomment>
        <translation>请用其他方式付款。没有扣款。</translation>
    </message>
    <message>
        <source>Read the code again and pay what it asks for. Nothing was taken.</source>
        <extracomment>What to do about error 3105</extracomment>
        <translation>请重新识别这个码，并按其要求付款。没有扣款。</translation>
    </message>
    <message>
        <source>It cannot be called back any more. Ask the payee to send it back.</source>
        <extracomment>What to do about error 3017</extracomment>
        <translation>已无法撤回。请联系收款人退还。</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1 is an explanation, %2 a number that support staff understand</extracomment>
        <translation>%1（错误 %2）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>An error at a field: %1 says what is wrong, %2 is a whole sentence about what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>The number of an error, to tell support</extracomment>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Error %1 · %2</source>
        <extracomment>The number of an error and the service&apos;s own mark of the request, to tell support</extracomment>
        <translation>错误 %1 · %2</translation>
    </message>
</context>
<context>
    <name>ErrorTitle</name>
    <message>
        <source>You are offline</source>
        <extracomment>Title of error 1001</extracomment>
        <translation>现在没有网络</translation>
    </message>
    <message>
        <source>The service does not answer</source>
        <extracomment>Title of error 1002</extracomment>
        <translation>服务暂时连不上</translation>
    </message>
    <message>
        <source>The answer took too long</source>
        <extracomment>Title of error 1003</extracomment>
        <translation>等待回应超时</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <extracomment>Title of error 1004</extracomment>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <extracomment>Title of error 1005</extracomment>
        <translation>看不懂服务的回应</translation>
    </message>
    <message>
        <source>The answer was too long</source>
        <extracomment>Title of error 1006</extracomment>
        <translation>服务的回应过长</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <extracomment>Title of error 1007</extracomment>
        <translation>操作太频繁</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <extracomment>Title of error 1008</extracomment>
        <translation>服务出了故障</translation>
    </message>
    <message>
        <source>The service is being maintained</source>
        <extracomment>Title of error 1009</extracomment>
        <translation>服务正在维护</translation>
    </message>
    <message>
        <source>This version is too old</source>
        <extracomment>Title of error 1010</extracomment>
        <translation>版本太旧</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <extracomment>Title of error 1011</extracomment>
        <translation>电脑时间不准</translation>
    </message>
    <message>
        <source>The service refused</source>
        <extracomment>Title of error 1012</extracomment>
        <translation>服务没有接受</translation>
    </message>
    <message>
        <source>Still working on it</source>
        <extracomment>Title of error 1013</extracomment>
        <translation>还在处理中</translation>
    </message>
    <message>
        <source>Phone number or password is wrong</source>
        <extracomment>Title of error 2001</extracomment>
        <translation>手机号或登录密码不对</translation>
    </message>
    <message>
        <source>Signing in is paused</source>
        <extracomment>Title of error 2002</extracomment>
        <translation>登录已暂停</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <extracomment>Title of error 2003</extracomment>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>That code is wrong</source>
        <extracomment>Title of error 2004</extracomment>
        <translation>验证码不对</translation>
    </message>
    <message>
        <source>That code has expired</source>
        <extracomment>Title of error 2005</extracomment>
        <translation>验证码已过期</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <extracomment>Title of error 2006</extracomment>
        <translation>验证码错误次数过多</translation>
    </message>
    <message>
        <source>That took too long</source>
        <extracomment>Title of error 2007</extracomment>
        <translation>间隔时间过长</translation>
    </message>
    <message>
        <source>This phone number does not exist</source>
        <extracomment>Title of error 2008</extracomment>
        <translation>手机号不正确</translation>
    </message>
    <message>
        <source>This phone number has an account</source>
        <extracomment>Title of error 2009</extracomment>
        <translation>该手机号已开户</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <extracomment>Title of error 2010</extracomment>
        <translation>登录密码太短</translation>
    </message>
    <message>
        <source>The password is too easy to guess</source>
        <extracomment>Title of error 2011</extracomment>
        <translation>登录密码太容易被猜到</translation>
    </message>
    <message>
        <source>Check the name</source>
        <extracomment>Title of error 2012</extracomment>
        <translation>请检查姓名</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <extracomment>Title of error 2013</extracomment>
        <translation>姓名太长</translation>
    </message>
    <message>
        <source>The payment PIN has six digits</source>
        <extracomment>Title of error 2014</extracomment>
        <translation>支付密码是 6 位数字</translation>
    </message>
    <message>
        <source>This PIN is too simple</source>
        <extracomment>Title of error 2015</extracomment>
        <translation>支付密码太简单</translation>
    </message>
    <message>
        <source>The two PINs differ</source>
        <extracomment>Title of error 2016</extracomment>
        <translation>两次输入的支付密码不一致</translation>
    </message>
    <message>
        <source>Wrong payment PIN</source>
        <extracomment>Title of error 2017</extracomment>
        <translation>支付密码不对</translation>
    </message>
    <message>
        <source>The payment PIN is locked</source>
        <extracomment>Title of error 2018</extracomment>
        <translation>支付密码已锁定</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Title of error 2019</extracomment>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>That recovery code does not fit</source>
        <extracomment>Title of error 2020</extracomment>
        <translation>恢复码不对</translation>
    </message>
    <message>
        <source>The service asks for unsafe settings</source>
        <extracomment>Title of error 2021</extracomment>
        <translation>服务要求的设置不安全</translation>
    </message>
    <message>
        <source>Please agree first</source>
        <extracomment>Title of error 2022</extracomment>
        <translation>请先同意条款</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <extracomment>Title of error 3001</extracomment>
        <translation>没有找到收款人</translation>
    </message>
    <message>
        <source>That is your own number</source>
        <extracomment>Title of error 3002</extracomment>
        <translation>这是您自己的号码</translation>
    </message>
    <message>
        <source>Your balance is too low</source>
        <extracomment>Title of error 3003</extracomment>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <extracomment>Title of error 3004</extracomment>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>Not carried out in time</source>
        <extracomment>Title of error 3005</extracomment>
        <translation>没有及时处理</translation>
    </message>
    <message>
        <source>The transfer was declined</source>
        <extracomment>Title of error 3006</extracomment>
        <translation>转账未成功</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>Title of error 3007</extracomment>
        <translation>结果尚未确定</translation>
    </message>
    <message>
        <source>The transfer was refused</source>
        <extracomment>Title of error 3008</extracomment>
        <translation>转账被拒绝</translation>
    </message>
    <message>
        <source>The approval has expired</source>
        <extracomment>Title of error 3009</extracomment>
        <translation>确认已过期</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <extracomment>Title of error 3010</extracomment>
        <translation>备注太长</translation>
    </message>
    <message>
        <source>The note has characters that are not allowed</source>
        <extracomment>Title of error 3011</extracomment>
        <translation>备注含有不允许的字符</translation>
    </message>
    <message>
        <source>The service does not know this transfer</source>
        <extracomment>Title of error 3012</extracomment>
        <translation>服务没有这笔转账的记录</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <extracomment>Title of error 4001</extracomment>
        <translation>保险库已损坏</translation>
    </message>
    <message>
        <source>This file is not a vault</source>
        <extracomment>Title of error 4002</extracomment>
        <translation>这个文件不是保险库</translation>
    </message>
    <message>
        <source>The vault file is empty</source>
        <extracomment>Title of error 4003</extracomment>
        <translation>保险库文件是空的</translation>
    </message>
    <message>
        <source>The vault cannot be written</source>
        <extracomment>Title of error 4004</extracomment>
        <translation>保险库无法写入</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>Title of error 4005</extracomment>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Billfold is already open</source>
        <extracomment>Title of error 4006</extracomment>
        <translation>钱夹已经打开</translation>
    </message>
    <message>
        <source>The vault is from a newer version</source>
        <extracomment>Title of error 4007</extracomment>
        <translation>保险库来自更新的版本</translation>
    </message>
    <message>
        <source>The vault is missing</source>
        <extracomment>Title of error 4008</extracomment>
        <translation>找不到保险库</translation>
    </message>
    <message>
        <source>The disk has a fault</source>
        <extracomment>Title of error 4009</extracomment>
        <translation>磁盘出了问题</translation>
    </message>
    <message>
        <source>The vault is older than it should be</source>
        <extracomment>Title of error 4010</extracomment>
        <translation>保险库比应有的旧</translation>
    </message>
    <message>
        <source>There is a wallet here already</source>
        <extracomment>Title of error 4011</extracomment>
        <translation>这里已经有一个钱夹</translation>
    </message>
    <message>
        <source>Enter an amount</source>
        <extracomment>Title of error 5001</extracomment>
        <translation>请输入金额</translation>
    </message>
    <message>
        <source>The amount must be more than zero</source>
        <extracomment>Title of error 5002</extracomment>
        <translation>金额须大于零</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <extracomment>Title of error 5003</extracomment>
        <translation>金额不能是负数</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <extracomment>Title of error 5004</extracomment>
        <translation>小数位太多</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <extracomment>Title of error 5005</extracomment>
        <translation>金额太大</translation>
    </message>
    <message>
        <source>This is not an amount</source>
        <extracomment>Title of error 5006</extracomment>
        <translation>这不是金额</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Title of error 9001</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Something went wrong in Billfold</source>
        <extracomment>Title of error 9999 and of any error without words of its own</extracomment>
        <translation>钱夹内部出错</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Title of error 3013</extracomment>
        <translation>付款已冻结</translation>
    </message>
    <message>
        <source>The transfer was not taken</source>
        <extracomment>Title of error 3014, also after &quot;Cancel if not taken&quot;</extracomment>
        <translation>这笔转账没有执行</translation>
    </message>
    <message>
        <source>The receipt is not valid</source>
        <extracomment>Title of error 3015</extracomment>
        <translation>凭证无效</translation>
    </message>
    <message>
        <source>The records do not agree</source>
        <extracomment>Title of error 3016</extracomment>
        <translation>记录前后不一致</translation>
    </message>
    <message>
        <source>This code cannot be read</source>
        <extracomment>Title of error 5101</extracomment>
        <translation>无法识别这个码</translation>
    </message>
    <message>
        <source>This code is for a newer Billfold</source>
        <extracomment>Title of error 5102</extracomment>
        <translation>这个码需要更新版本的钱夹</translation>
    </message>
    <message>
        <source>This code asks for another currency</source>
        <extracomment>Title of error 5103</extracomment>
        <translation>这个码要求的是其他货币</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <extracomment>Title of error 5201</extracomment>
        <translation>文件没有保存成功</translation>
    </message>
    <message>
        <source>No QR code in this picture</source>
        <extracomment>Title of error 5104</extracomment>
        <translation>图片中没有二维码</translation>
    </message>
    <message>
        <source>Several QR codes in this picture</source>
        <extracomment>Title of error 5105</extracomment>
        <translation>图片中有多个二维码</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <extracomment>Title of error 5106</extracomment>
        <translation>无法读取这张图片</translation>
    </message>
    <message>
        <source>This is not a card number or IBAN</source>
        <extracomment>Title of error 6001</extracomment>
        <translation>这不是银行卡号或 IBAN</translation>
    </message>
    <message>
        <source>This is not a month</source>
        <extracomment>Title of error 6002</extracomment>
        <translation>这不是有效期</translation>
    </message>
    <message>
        <source>This bank is not supported</source>
        <extracomment>Title of error 6003</extracomment>
        <translation>暂不支持这家银行</translation>
    </message>
    <message>
        <source>This card is bound already</source>
        <extracomment>Title of error 6004</extracomment>
        <translation>这张卡已经绑定</translation>
    </message>
    <message>
        <source>The bank does not know the card like this</source>
        <extracomment>Title of error 6005</extracomment>
        <translation>银行核对不上卡的信息</translation>
    </message>
    <message>
        <source>The card has expired</source>
        <extracomment>Title of error 6006</extracomment>
        <translation>银行卡已过有效期</translation>
    </message>
    <message>
        <source>You have as many cards as you may</source>
        <extracomment>Title of error 6007</extracomment>
        <translation>绑定的卡已达上限</translation>
    </message>
    <message>
        <source>This card is bound no longer</source>
        <extracomment>Title of error 6008</extracomment>
        <translation>这张卡已解绑</translation>
    </message>
    <message>
        <source>Money is on its way over this card</source>
        <extracomment>Title of error 6009</extracomment>
        <translation>这张卡上有款项在途</translation>
    </message>
    <message>
        <source>The bank&apos;s system is down</source>
        <extracomment>Title of error 6101</extracomment>
        <translation>银行系统故障</translation>
    </message>
    <message>
        <source>There is not enough on the card</source>
        <extracomment>Title of error 6102</extracomment>
        <translation>银行卡里的钱不够</translation>
    </message>
    <message>
        <source>The credit limit does not suffice</source>
        <extracomment>Title of error 6103</extracomment>
        <translation>信用卡额度不足</translation>
    </message>
    <message>
        <source>The bank&apos;s code was wrong or too late</source>
        <extracomment>Title of error 6104</extracomment>
        <translation>银行验证码有误或超时</translation>
    </message>
    <message>
        <source>The bank has declined</source>
        <extracomment>Title of error 6105</extracomment>
        <translation>银行拒绝了交易</translation>
    </message>
    <message>
        <source>The card&apos;s limit for today is used up</source>
        <extracomment>Title of error 6106</extracomment>
        <translation>银行卡今日限额已用完</translation>
    </message>
    <message>
        <source>The bank is being maintained</source>
        <extracomment>Title of error 6107</extracomment>
        <translation>银行正在维护</translation>
    </message>
    <message>
        <source>Your account is restricted</source>
        <extracomment>Title of error 6108</extracomment>
        <translation>账户受限</translation>
    </message>
    <message>
        <source>The holder&apos;s name differs</source>
        <extracomment>Title of error 6109</extracomment>
        <translation>户名不一致</translation>
    </message>
    <message>
        <source>The bank account is closed</source>
        <extracomment>Title of error 6110</extracomment>
        <translation>银行账户已销户</translation>
    </message>
    <message>
        <source>You cannot withdraw to a credit card</source>
        <extracomment>Title of error 6111</extracomment>
        <translation>不能提现到信用卡</translation>
    </message>
    <message>
        <source>The amount is too small</source>
        <extracomment>Title of error 6112</extracomment>
        <translation>金额太小</translation>
    </message>
    <message>
        <source>Withdrawals are held after a new phone</source>
        <extracomment>Title of error 6113</extracomment>
        <translation>换绑手机号后暂停提现</translation>
    </message>
    <message>
        <source>The bank is closed now</source>
        <extracomment>Title of error 6114</extracomment>
        <translation>银行现在不办理</translation>
    </message>
    <message>
        <source>The bank sent the money back</source>
        <extracomment>Title of error 6115</extracomment>
        <translation>银行退回了款项</translation>
    </message>
    <message>
        <source>The code is no longer wanted</source>
        <extracomment>Title of error 6116</extracomment>
        <translation>已不需要验证码</translation>
    </message>
    <message>
        <source>Your wallet may not hold more</source>
        <extracomment>Title of error 6117</extracomment>
        <translation>钱夹金额已达上限</translation>
    </message>
    <message>
        <source>No merchant has this code</source>
        <extracomment>Title of error 3101</extracomment>
        <translation>没有商户使用这个码</translation>
    </message>
    <message>
        <source>This code has been paid</source>
        <extracomment>Title of error 3102</extracomment>
        <translation>这个码已付过款</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <extracomment>Title of error 3103</extracomment>
        <translation>这个码已失效</translation>
    </message>
    <message>
        <source>The merchant takes no payments now</source>
        <extracomment>Title of error 3104</extracomment>
        <translation>商户暂不收款</translation>
    </message>
    <message>
        <source>The merchant asks for another amount</source>
        <extracomment>Title of error 3105</extracomment>
        <translation>商户要求的金额不同</translation>
    </message>
    <message>
        <source>The money has arrived already</source>
        <extracomment>Title of error 3017</extracomment>
        <translation>钱已经到账</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Payee</source>
        <extracomment>Row on screen 305</extracomment>
        <translation>收款人</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Value of the row &quot;Payee&quot; on screen 305: %1 is the masked name, %2 the masked number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screens 305, 306 and 401</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 303 and 305</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>For support</source>
        <extracomment>Row on screen 305: the number to tell support</extracomment>
        <translation>客服查询编号</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screens 303, 305 and 401: when the money arrives</extracomment>
        <translation>到账</translation>
    </message>
</context>
<context>
    <name>FrozenPage</name>
    <message>
        <source>No. %1</source>
        <extracomment>Value of the row &quot;Receipts&quot; on screen 307</extracomment>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>No. %1 to %2</source>
        <extracomment>Value of the row &quot;Receipts&quot; on screen 307</extracomment>
        <translation>第 %1 至 %2 号</translation>
    </message>
    <message>
        <source>The service has signed two different receipts with the same number.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>服务为同一个编号签发了两张不同的凭证。</translation>
    </message>
    <message>
        <source>The service has signed a receipt that does not follow from the one before it.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>服务签发了一张与前一张接不上的凭证。</translation>
    </message>
    <message>
        <source>The service says that your account ends before receipts that it has signed already.</source>
        <extracomment>On screen 307: what contradicts</extracomment>
        <translation>服务声称的账户记录，比它已经签发的凭证还要少。</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Title of screen 307, and of the banners that lead to it</extracomment>
        <translation>付款已冻结</translation>
    </message>
    <message>
        <source>Payments work again</source>
        <translation>付款已恢复</translation>
    </message>
    <message>
        <source>Evidence (*.json)</source>
        <extracomment>Filter in the dialog that saves the evidence</extracomment>
        <translation>证据 (*.json)</translation>
    </message>
    <message>
        <source>The service tells the same again</source>
        <extracomment>On screen 307 once the service agrees with its own receipts again</extracomment>
        <translation>服务的说法又一致了</translation>
    </message>
    <message>
        <source>What it signs fits its earlier receipts. You can transfer as before, and still save the evidence.</source>
        <extracomment>On screen 307 once the service agrees with its own receipts again</extracomment>
        <translation>它签发的内容与之前的凭证相符。您可以照常转账，也仍可保存证据。</translation>
    </message>
    <message>
        <source>Both cannot be true. It was asked again and signed it again, so this is no slip of the network. Your wallet moves no money until it is settled.</source>
        <extracomment>On screen 307</extracomment>
        <translation>两者不可能都对。再次查询时它又签了一次，所以不是网络差错。弄清之前，钱夹不会动用您的资金。</translation>
    </message>
    <message>
        <source>Receipts</source>
        <extracomment>Row on screen 307: the numbers of the receipts that contradict one another</extracomment>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Row on screen 307: since when payments are frozen</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>What still works</source>
        <extracomment>On screen 307</extracomment>
        <translation>仍可使用</translation>
    </message>
    <message>
        <source>Your bills and receipts</source>
        <extracomment>On screen 307: what still works while payments are frozen</extracomment>
        <translation>您的账单和凭证</translation>
    </message>
    <message>
        <source>All of them are in your own vault.</source>
        <extracomment>On screen 307</extracomment>
        <translation>都在您本机的保险库里。</translation>
    </message>
    <message>
        <source>Receiving money</source>
        <extracomment>On screen 307: what still works while payments are frozen</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Others can still transfer to you.</source>
        <extracomment>On screen 307</extracomment>
        <translation>别人仍可转账给您。</translation>
    </message>
    <message>
        <source>Evidence for support</source>
        <extracomment>On screen 307</extracomment>
        <translation>给客服的证据</translation>
    </message>
    <message>
        <source>The file holds both signed statements. Whoever gets it can check it without your account. Tell support the number 307; they never ask for your password or a code.</source>
        <extracomment>On screen 307; the number is the screen&apos;s code</extracomment>
        <translation>文件里有两份签名的说法，拿到的人不用您的账户就能核对。请告诉客服编号 307；客服不会索要登录密码或验证码。</translation>
    </message>
    <message>
        <source>Save evidence file</source>
        <extracomment>Button on screen 307</extracomment>
        <translation>保存证据文件</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>On screen 307</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on screen 307</extracomment>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FundingAmountStep</name>
    <message>
        <source>Withdraw</source>
        <extracomment>Titles of screen 510</extracomment>
        <translation>提现</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on screen 510</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>No card for this yet</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>还没有可用的银行卡</translation>
    </message>
    <message>
        <source>Withdrawals go to a debit card or bank account in your own name.</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>提现到本人的借记卡或银行账户。</translation>
    </message>
    <message>
        <source>Bind a card or bank account in your own name first.</source>
        <extracomment>Banner on screen 510</extracomment>
        <translation>请先绑定本人的银行卡或账户。</translation>
    </message>
    <message>
        <source>Bind one</source>
        <extracomment>Button in a banner on screen 510</extracomment>
        <translation>去绑定</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 510</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 510; %1 is the available balance</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Field on screen 510: the card</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>最低</translation>
    </message>
    <message>
        <source>At most at once</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>单笔最高</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <extracomment>Row on screen 510</extracomment>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <extracomment>Value of a limit: %1 is the limit, %2 how much of it has been used</extracomment>
        <translation>%1 · 已用 %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 510 and 511</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot;</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FundingApproveStep</name>
    <message>
        <source>Payment PIN</source>
        <extracomment>Title of screen 512
----------
Name of the boxes for the payment PIN on screen 512</extracomment>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Buttons on screen 512; %1 is the amount</extracomment>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>提现 %1</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>充值 %1</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter your six-digit payment PIN</source>
        <extracomment>Above the boxes for the payment PIN on screen 512</extracomment>
        <translation>输入六位支付密码</translation>
    </message>
</context>
<context>
    <name>FundingReviewStep</name>
    <message>
        <source>Check the withdrawal</source>
        <extracomment>Titles of screen 511</extracomment>
        <translation>核对提现</translation>
    </message>
    <message>
        <source>Check the top-up</source>
        <translation>核对充值</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 511</extracomment>
        <translation>输入支付密码</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 511: goes back to the amount</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>To %1 (%2)</source>
        <extracomment>On screen 511; %1 is the bank, %2 the last four digits</extracomment>
        <translation>到%1（%2）</translation>
    </message>
    <message>
        <source>From %1 (%2)</source>
        <extracomment>On screen 511; %1 is the bank, %2 the last four digits</extracomment>
        <translation>从%1（%2）</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Read out by screen readers before the amount on screen 511</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 511</extracomment>
        <translation>到账</translation>
    </message>
    <message>
        <source>At the bank, at the latest within 24 hours</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 511</extracomment>
        <translation>最迟 24 小时内到银行</translation>
    </message>
    <message>
        <source>In your wallet, as soon as the bank agrees</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 511</extracomment>
        <translation>银行同意后立即到钱夹</translation>
    </message>
    <message>
        <source>Balance afterwards</source>
        <extracomment>Row on screen 511</extracomment>
        <translation>之后余额</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 510 and 511</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot;</extracomment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Screen %1</source>
        <extracomment>Title of the help that F1 opens; %1 is a three-digit screen code</extracomment>
        <translation>屏幕 %1</translation>
    </message>
    <message>
        <source>If you call support, tell them this number: they see the same screen.</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>联系客服时请报出这个编号，客服看到的是同一屏。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that closes the help</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep these to yourself</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>这些不要告诉任何人</translation>
    </message>
    <message>
        <source>Support never asks for your password, payment PIN, recovery code or a code from a message.</source>
        <extracomment>In the help that F1 opens</extracomment>
        <translation>客服绝不会索要登录密码、支付密码、恢复码或短信验证码。</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <extracomment>In the help that F1 opens on the lock screen</extracomment>
        <translation>忘记登录密码？</translation>
    </message>
    <message>
        <source>The recovery code opens this wallet as well. You wrote it down when the wallet was set up.</source>
        <extracomment>In the help that F1 opens on the lock screen</extracomment>
        <translation>恢复码也能打开这个钱夹。它在设置钱夹时由您抄下。</translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Next field</source>
        <extracomment>In the help that F1 opens: what a key does</extracomment>
        <translation>下一项</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good evening, %1</source>
        <extracomment>Title of the home screen from 18:00; %1 is the person&apos;s name</extracomment>
        <translation>晚上好，%1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <extracomment>Title of the home screen before noon; %1 is the person&apos;s name</extracomment>
        <translation>早上好，%1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <extracomment>Title of the home screen from noon to 18:00; %1 is the person&apos;s name</extracomment>
        <translation>下午好，%1</translation>
    </message>
    <message>
        <source>You are offline</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>现在没有网络</translation>
    </message>
    <message>
        <source>Everything here is from your own vault, as of %1. Transfers work again when the connection is back.</source>
        <extracomment>Banner on the home screen; %1 is a day and time such as &quot;Today 18:02&quot;</extracomment>
        <translation>以下内容来自您本机的保险库，截至%1。恢复网络后即可转账。</translation>
    </message>
    <message>
        <source>Latest bills</source>
        <extracomment>Above the latest bills on the home screen</extracomment>
        <translation>最近账单</translation>
    </message>
    <message>
        <source>All bills</source>
        <extracomment>Link on the home screen to the page with all bills</extracomment>
        <translation>全部账单</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <extracomment>In place of the latest bills on the home screen of a new account</extracomment>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Give others your number %1. What they send you shows up here by itself.</source>
        <extracomment>In place of the latest bills on the home screen of a new account; %1 is the person&apos;s own phone number</extracomment>
        <translation>把您的号码 %1 告诉对方，收到的钱会自动显示在这里。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>您的登录已失效</translation>
    </message>
    <message>
        <source>Lock and unlock with your password to sign in again.</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>锁屏后用登录密码解锁，即可重新登录。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Button in a banner on the home screen</extracomment>
        <translation>立即锁屏</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button in a banner on the home screen: asks the service once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Payments are frozen</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>付款已冻结</translation>
    </message>
    <message>
        <source>The service has contradicted itself. Your money is where it was, and nothing is sent.</source>
        <extracomment>Banner on the home screen</extracomment>
        <translation>服务的说法自相矛盾。您的资金原封不动，不会转出任何款项。</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>查看原因</translation>
    </message>
</context>
<context>
    <name>LanguageRows</name>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: the language of the operating system</extracomment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LimitRows</name>
    <message>
        <source>Limit per payment</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>单笔限额</translation>
    </message>
    <message>
        <source>Limit per day</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <extracomment>Value of a limit on screens 201 and 302: %1 is the limit, %2 how much of it has been used</extracomment>
        <translation>%1 · 已用 %2</translation>
    </message>
    <message>
        <source>Limit per month</source>
        <extracomment>Row on screens 201 and 302</extracomment>
        <translation>每月限额</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use.</source>
        <extracomment>Lock screen, below its title; %n is a setting</extracomment>
        <translation>
            <numerusform>%n 分钟未使用，已自动锁屏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep.</source>
        <extracomment>Lock screen, below its title</extracomment>
        <translation>电脑休眠，已自动锁屏。</translation>
    </message>
    <message>
        <source>Nothing here can be read without your password.</source>
        <extracomment>Lock screen, below its title</extracomment>
        <translation>没有登录密码，谁也看不到这里的内容。</translation>
    </message>
    <message>
        <source>Billfold is locked</source>
        <extracomment>Title of the lock screen</extracomment>
        <translation>钱夹已锁屏</translation>
    </message>
    <message>
        <source>Forgot it? Press F1.</source>
        <extracomment>At the foot of the lock screen</extracomment>
        <translation>忘记了？请按 F1。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>That password is wrong. Try again.</source>
        <extracomment>Lock screen, below the field</extracomment>
        <translation>登录密码不对，请再试一次。</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>Button of the lock screen</extracomment>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use recovery code</source>
        <extracomment>Link on the lock screen to unlocking without the password</extracomment>
        <translation>用恢复码解锁</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, in the title of its window</extracomment>
        <translation>钱夹</translation>
    </message>
</context>
<context>
    <name>MaintenanceBanner</name>
    <message>
        <source>%1 is being maintained</source>
        <extracomment>Banner on screen 510; %1 is the bank</extracomment>
        <translation>%1正在维护</translation>
    </message>
    <message>
        <source>%1 announces maintenance</source>
        <extracomment>Banner on screen 510; %1 is the bank</extracomment>
        <translation>%1将要维护</translation>
    </message>
    <message>
        <source>It is back on %1. Use a card of another bank, or wait until then.</source>
        <extracomment>Banner on screen 510; %1 is a day and time</extracomment>
        <translation>%1 恢复。请换其他银行的卡，或等到那时。</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing goes through.</source>
        <extracomment>Banner on screen 510; %1 and %2 are days and times</extracomment>
        <translation>%1 至 %2 暂停办理。</translation>
    </message>
</context>
<context>
    <name>MatchBanner</name>
    <message>
        <source>The account belongs to somebody else</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>这是别人的账户</translation>
    </message>
    <message>
        <source>Nearly the name you typed</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>和您输入的姓名接近</translation>
    </message>
    <message>
        <source>The name could not be compared</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>姓名没有核对</translation>
    </message>
    <message>
        <source>The name you typed is not the name of this account. That is how most fraud looks. A transfer cannot be called back.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>您输入的姓名与这个账户不符，多数诈骗都是这样开始的。转账后无法撤回。</translation>
    </message>
    <message>
        <source>It may be a nickname or a slip. Compare the masked name and the number before you go on.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>可能是昵称或笔误。请核对姓名和号码后再继续。</translation>
    </message>
    <message>
        <source>You typed no name, or the service cannot tell. Compare the masked name and the number.</source>
        <extracomment>Banner on screen 301</extracomment>
        <translation>您没有填写姓名，或服务无法判断。请核对姓名和号码。</translation>
    </message>
</context>
<context>
    <name>MatchTag</name>
    <message>
        <source>Name matches</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>Name is similar</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>姓名相近</translation>
    </message>
    <message>
        <source>Name does not match</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>姓名不符</translation>
    </message>
    <message>
        <source>Name not checked</source>
        <extracomment>Tag on screens 301 and 303: the outcome of the confirmation of payee</extracomment>
        <translation>姓名未核对</translation>
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
        <translation>金额</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <extracomment>On screen 202 from 1,000 up: %1 is the amount written out</extracomment>
        <translation>大写：%1</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Copy %1</source>
        <extracomment>Button below a message on the demo&apos;s phone; %1 is the code that it copies</extracomment>
        <translation>复制 %1</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Open an account</source>
        <extracomment>Title of screen 910, the first step of opening an account</extracomment>
        <translation>开户</translation>
    </message>
    <message>
        <source>Seven short steps, about three minutes. Have your phone at hand.</source>
        <extracomment>Below the title of screen 910</extracomment>
        <translation>共七步，约三分钟。请把手机放在手边。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button on the first step of opening an account</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Legal name</source>
        <extracomment>Field on screen 910</extracomment>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>As on your ID. People who pay you can check it, and see it masked.</source>
        <extracomment>Below the field for the legal name on screen 910</extracomment>
        <translation>与证件一致。付款给您的人可以核对，看到的是打码的姓名。</translation>
    </message>
    <message>
        <source>I agree to the terms of service and the privacy policy (November 2026).</source>
        <extracomment>Box to tick on screen 910</extracomment>
        <translation>我同意服务条款和隐私政策（2026 年 11 月版）。</translation>
    </message>
</context>
<context>
    <name>NarrowHeader</name>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, beside its sign</extracomment>
        <translation>钱夹</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Navigation: locks the wallet</extracomment>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <extracomment>Said by screen readers</extracomment>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Said by screen readers</extracomment>
        <translation>导航</translation>
    </message>
    <message>
        <source>Billfold</source>
        <extracomment>The program&apos;s name, beside its sign</extracomment>
        <translation>钱夹</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>Navigation: locks the wallet</extracomment>
        <translation>锁屏</translation>
    </message>
</context>
<context>
    <name>OnTheirWayRows</name>
    <message>
        <source>Arriving now</source>
        <extracomment>In a row of a transfer on its way whose time is up</extracomment>
        <translation>即将到账</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <extracomment>In a row of a transfer on its way: how long until it arrives</extracomment>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <extracomment>In a row of a transfer on its way: %1 is hours, %2 minutes until it arrives</extracomment>
        <translation>还有 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>On its way · can be called back</source>
        <extracomment>Above the transfers on the home screen that arrive later</extracomment>
        <translation>在途 · 可以撤回</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Row on the home screen; %1 is the masked name of the payee</extracomment>
        <translation>转给 %1</translation>
    </message>
</context>
<context>
    <name>OpenTransferRows</name>
    <message>
        <source>Not yet known</source>
        <extracomment>Above the transfers on the home screen whose outcome is open</extracomment>
        <translation>结果尚未确定</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>Row on the home screen; %1 is the masked name of the payee</extracomment>
        <translation>转给 %1</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Row on the home screen, of a transfer whose outcome is open</extracomment>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Top-up from %1</source>
        <extracomment>Row on the home screen; %1 is the name of the bank</extracomment>
        <translation>从 %1 充值</translation>
    </message>
    <message>
        <source>Withdrawal to %1</source>
        <extracomment>Row on the home screen; %1 is the name of the bank</extracomment>
        <translation>提现到 %1</translation>
    </message>
</context>
<context>
    <name>OperationPage</name>
    <message>
        <source>Code from the bank</source>
        <extracomment>Name of the boxes on screens 503 and 513</extracomment>
        <translation>银行验证码</translation>
    </message>
    <message>
        <source>Your bank has sent six digits to %1.</source>
        <extracomment>On screen 513: %1 is a masked phone number</extracomment>
        <translation>银行已向 %1 发送六位验证码。</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Value of a row on screen 513: %1 is the bank, %2 the last four digits</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Which step</source>
        <extracomment>Row on screen 513: which part of the way was broken</extracomment>
        <translation>哪一步</translation>
    </message>
    <message>
        <source>Your network ✓ · Billfold ✓ · Bank ✕</source>
        <extracomment>Value of the row &quot;Which step&quot; on screen 513</extracomment>
        <translation>您的网络 ✓ · 钱夹 ✓ · 银行 ✕</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>Row on screen 513: whether and when doing it again can work</extracomment>
        <translation>再试</translation>
    </message>
    <message>
        <source>Known for certain by</source>
        <extracomment>Row on screen 513</extracomment>
        <translation>最迟知道</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <extracomment>Row on screen 513: how the bank calls it, for its support</extracomment>
        <translation>银行流水号</translation>
    </message>
    <message>
        <source>Error number</source>
        <extracomment>Row on screen 513: the id, to tell support</extracomment>
        <translation>错误编号</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Back to the cards</source>
        <extracomment>Link on screens 501 and 513</extracomment>
        <translation>返回银行卡</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Top-up from %1</source>
        <extracomment>Row on screen 500; %1 is the bank</extracomment>
        <translation>从%1充值</translation>
    </message>
    <message>
        <source>Withdrawal to %1</source>
        <extracomment>Row on screen 500; %1 is the bank</extracomment>
        <translation>提现到%1</translation>
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
        <translation>银行要求验证码</translation>
    </message>
    <message>
        <source>The bank has not answered yet</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>银行还没有答复</translation>
    </message>
    <message>
        <source>The top-up is done</source>
        <extracomment>Titles of screen 513</extracomment>
        <translation>充值成功</translation>
    </message>
    <message>
        <source>The money has arrived</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>The top-up did not succeed</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>充值没有成功</translation>
    </message>
    <message>
        <source>The money is on its way back</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>款项正在退回</translation>
    </message>
    <message>
        <source>The money is back</source>
        <extracomment>Title of screen 513</extracomment>
        <translation>款项已退回</translation>
    </message>
    <message>
        <source>Top-up on its way</source>
        <extracomment>Titles of screen 513</extracomment>
        <translation>充值处理中</translation>
    </message>
    <message>
        <source>Withdrawal on its way</source>
        <translation>提现处理中</translation>
    </message>
    <message>
        <source>Your money is still at the bank. It moves when you have entered the code.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>钱还在银行，输入验证码后才会转出。</translation>
    </message>
    <message>
        <source>The money has left your balance and waits here for the code.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>钱已离开余额，在此等待验证码。</translation>
    </message>
    <message>
        <source>We do not know yet whether the bank has taken the money. It will not be taken twice, and we keep asking.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>还不知道银行是否已扣款。不会重复扣款，我们会继续查询。</translation>
    </message>
    <message>
        <source>The money has left your balance. Whether the bank has it is not known yet; it cannot get lost, and we keep asking.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>钱已离开余额，还不知道银行是否收到。钱不会丢，我们会继续查询。</translation>
    </message>
    <message>
        <source>The money is in your wallet.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>钱已在您的钱夹里。</translation>
    </message>
    <message>
        <source>The bank has it. It may show up there a little later.</source>
        <translation>银行已收到，显示可能稍晚。</translation>
    </message>
    <message>
        <source>The bank took nothing. Your money is still there.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>银行没有扣款，钱还在您的银行卡里。</translation>
    </message>
    <message>
        <source>The bank did not take it. It comes back into your balance by itself.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>银行没有收款，钱会自动退回余额。</translation>
    </message>
    <message>
        <source>The bank did not take it. The whole amount is in your balance again.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>银行没有收款，全部金额已回到您的余额。</translation>
    </message>
    <message>
        <source>The bank is at it. Your money is there until it arrives here.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>银行正在处理，到账前钱仍在银行。</translation>
    </message>
    <message>
        <source>The money has left your balance and is on its way to the bank.</source>
        <extracomment>On screen 513: where the money is</extracomment>
        <translation>钱已离开余额，正在前往银行。</translation>
    </message>
    <message>
        <source>Code wanted</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>待验证</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>查询中</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>未成功</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>A state in the list of withdrawals</extracomment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>A state in the list of top-ups and withdrawals</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Helps at once</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>立即可以</translation>
    </message>
    <message>
        <source>In half an hour</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>半小时后</translation>
    </message>
    <message>
        <source>When the maintenance is over</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>维护结束后</translation>
    </message>
    <message>
        <source>On the next working day</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>下一个工作日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>明天</translation>
    </message>
    <message>
        <source>24 hours after the change</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>更换 24 小时后</translation>
    </message>
    <message>
        <source>With a smaller amount</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>减少金额后</translation>
    </message>
    <message>
        <source>Not with this card</source>
        <extracomment>Value of the row &quot;Trying again&quot; on screen 513</extracomment>
        <translation>这张卡不行</translation>
    </message>
    <message>
        <source>Bind another card</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>绑定另一张卡</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button on screen 513</extracomment>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>OutcomeNotice</name>
    <message>
        <source>%1 has arrived with %2. It was charged once.</source>
        <extracomment>Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 已到账 %2，只扣款一次。</translation>
    </message>
    <message>
        <source>%1 to %2 was not taken. Nothing was charged.</source>
        <extracomment>Notice of the outcome of a transfer; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>向 %2 转出的 %1 没有执行，没有扣款。</translation>
    </message>
    <message>
        <source>The outcome is known</source>
        <extracomment>Title of the notice of the outcome of a transfer</extracomment>
        <translation>结果已知</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>PageBase</name>
    <message>
        <source>Press F1 for help on this screen</source>
        <translation>按 F1 查看本页帮助</translation>
    </message>
</context>
<context>
    <name>PasswordScale</name>
    <message numerus="yes">
        <source>%n more characters</source>
        <extracomment>Below the password on screen 913: how many characters are missing</extracomment>
        <translation>
            <numerusform>还差 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <extracomment>Below the password on screen 913</extracomment>
        <translation>太容易被猜到</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>Below the password on screen 913: a password of the second best and the best score</extracomment>
        <translation>不错</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Write it down and keep it in a safe place until you know it by heart.</source>
        <extracomment>Below an accepted password on screen 913</extracomment>
        <translation>记熟之前，请写下来放在安全的地方。</translation>
    </message>
    <message>
        <source>Leave out your name and phone number.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>请不要包含姓名和手机号。</translation>
    </message>
    <message>
        <source>Repeated characters are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>重复的字符最容易被猜到。</translation>
    </message>
    <message>
        <source>Runs such as abc, 123 or qwerty are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>abc、123、qwerty 这样连续的字符最容易被猜到。</translation>
    </message>
    <message>
        <source>Dates and years are guessed first.</source>
        <extracomment>Below a weak password on screen 913</extracomment>
        <translation>日期和年份最容易被猜到。</translation>
    </message>
    <message>
        <source>Three or four unrelated words make a good one. You may paste it.</source>
        <extracomment>Below a weak or empty password on screen 913</extracomment>
        <translation>用三四个互不相干的词就很好，也可以粘贴。</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <extracomment>Title of screen 913</extracomment>
        <translation>设置登录密码</translation>
    </message>
    <message>
        <source>It alone opens your vault. Nobody can reset it for you, not even we.</source>
        <extracomment>Below the title of screen 913</extracomment>
        <translation>只有它能打开您的保险库，谁也无法替您重置，我们也不能。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field on screens 902 and 913</extracomment>
        <translation>登录密码</translation>
    </message>
</context>
<context>
    <name>PayAmountStep</name>
    <message>
        <source>%1 %</source>
        <extracomment>Value of the row &quot;Service charge&quot; on screen 201: %1 is a number such as 10</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not more than the bill itself.</source>
        <extracomment>At the tip on screen 201</extracomment>
        <translation>不能超过账单金额。</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>Title of screen 201</extracomment>
        <translation>付款</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Shop or table</source>
        <extracomment>Row on screen 201: which shop, till or table</extracomment>
        <translation>门店或桌号</translation>
    </message>
    <message>
        <source>Service charge</source>
        <extracomment>Row on screen 201: what the merchant adds, which is not the payer&apos;s choice</extracomment>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Pay by</source>
        <extracomment>Row on screen 201: until when the code can be paid</extracomment>
        <translation>付款截止</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Available %1</source>
        <extracomment>Below the amount on screen 201; %1 is the available balance</extracomment>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Tip (optional)</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>小费（选填）</translation>
    </message>
    <message>
        <source>As you like, up to the amount of the bill.</source>
        <extracomment>Below the tip on screen 201</extracomment>
        <translation>随您心意，不超过账单金额。</translation>
    </message>
    <message>
        <source>Note for your bills (optional)</source>
        <extracomment>Field on screen 201</extracomment>
        <translation>账单备注（选填）</translation>
    </message>
</context>
<context>
    <name>PayPage</name>
    <message>
        <source>Paying…</source>
        <extracomment>Button on screen 203; %1 is the amount</extracomment>
        <translation>正在付款…</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>付款 %1</translation>
    </message>
</context>
<context>
    <name>PayResultStep</name>
    <message>
        <source>Change the amount</source>
        <extracomment>Buttons on screen 204: everything is done; or once more after a payment that was declined</extracomment>
        <translation>修改金额</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Do not pay</source>
        <extracomment>Button on screen 204 after a payment that was declined</extracomment>
        <translation>不付了</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of screen 204</extracomment>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>%2 has received %1.</source>
        <extracomment>On screen 204; %1 is the amount, %2 the merchant&apos;s name</extracomment>
        <translation>%2 已收到 %1。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>商户</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Tip included</source>
        <extracomment>Row on screen 204</extracomment>
        <translation>含小费</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 202, 204 and 401</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>For support</source>
        <extracomment>Row on screen 204: the number to tell support</extracomment>
        <translation>客服查询编号</translation>
    </message>
    <message>
        <source>See the bill</source>
        <extracomment>Link on screen 204</extracomment>
        <translation>查看账单</translation>
    </message>
</context>
<context>
    <name>PayReviewStep</name>
    <message>
        <source>Check the payment</source>
        <extracomment>Title of screen 202</extracomment>
        <translation>核对付款</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 202</extracomment>
        <translation>输入支付密码</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 202: goes back to the amount</extracomment>
        <translation>修改</translation>
    </message>
    <message>
        <source>Bill amount</source>
        <extracomment>Row on screens 202 and 204: what is paid without the tip</extracomment>
        <translation>账单金额</translation>
    </message>
    <message>
        <source>Tip</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>小费</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 202 and 204</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot; on screen 202: paying merchants costs nothing</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Paid from</source>
        <extracomment>Row on screen 202: what the money comes from</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Balance, %1 left afterwards</source>
        <extracomment>Value of the row &quot;Paid from&quot; on screen 202; %1 is what would be left</extracomment>
        <translation>余额，付后剩 %1</translation>
    </message>
    <message>
        <source>Bill number</source>
        <extracomment>Row on screens 201, 202 and 204: the merchant&apos;s own number of the bill</extracomment>
        <translation>账单号</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 202, 204 and 401</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>PayeeStep</name>
    <message>
        <source>Is this the right person?</source>
        <extracomment>Title of screen 301</extracomment>
        <translation>是这个人吗？</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Button on screen 301</extracomment>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>I have checked the number with the person by another way, and still want to go on.</source>
        <extracomment>Box to tick on screen 301 when the name does not match</extracomment>
        <translation>我已通过其他方式向本人核实号码，仍要继续。</translation>
    </message>
    <message>
        <source>Your name for this person (optional)</source>
        <extracomment>Field on screen 301: what the person calls the payee</extracomment>
        <translation>您对此人的称呼（可不填）</translation>
    </message>
    <message>
        <source>You find them under it next time. It stays in your vault.</source>
        <extracomment>Below the field for a contact&apos;s name on screen 301</extracomment>
        <translation>下次可以按这个称呼找到此人。它只保存在您的保险库里。</translation>
    </message>
</context>
<context>
    <name>PhoneField</name>
    <message>
        <source>Region: %1</source>
        <extracomment>Name of the button that chooses the region of a phone number; %1 is such as &quot;China mainland +86&quot;</extracomment>
        <translation>地区：%1</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Your phone number</source>
        <extracomment>Title of screen 911</extracomment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>You sign in with it, and others transfer money to it.</source>
        <extracomment>Below the title of screen 911</extracomment>
        <translation>用它登录，别人也用它给您转账。</translation>
    </message>
    <message>
        <source>Send code</source>
        <extracomment>Button on screen 911: sends a code by SMS</extracomment>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Field on screens 902 and 911</extracomment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>We send a six-digit code by SMS.</source>
        <extracomment>Below the phone number on screen 911</extracomment>
        <translation>我们会用短信发送 6 位验证码。</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>Phone</source>
        <extracomment>Title of the window that stands for the person&apos;s phone in the demo</extracomment>
        <translation>手机</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Title on the demo&apos;s phone</extracomment>
        <translation>短信</translation>
    </message>
    <message>
        <source>Play money only</source>
        <extracomment>At the foot of the demo&apos;s phone</extracomment>
        <translation>仅为演示，不是真钱</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <extracomment>On the demo&apos;s phone</extracomment>
        <translation>还没有短信</translation>
    </message>
    <message>
        <source>Codes that the service sends arrive here.</source>
        <extracomment>On the demo&apos;s phone</extracomment>
        <translation>服务发送的验证码会出现在这里。</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>验证码已复制</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>%1 of %2 digits</source>
        <extracomment>Said by screen readers about a code in boxes; %1 of %2 digits have been typed</extracomment>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>Choose a payment PIN</source>
        <extracomment>Title of screen 914</extracomment>
        <translation>设置支付密码</translation>
    </message>
    <message>
        <source>Opening your account…</source>
        <extracomment>Button on screen 914: opens the account</extracomment>
        <translation>正在开户…</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Payment PIN</source>
        <extracomment>Name of the boxes for the payment PIN on screen 914</extracomment>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Name of the second boxes for the payment PIN on screen 914</extracomment>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Six digits that approve every payment. Not your birthday, and not the code of a bank card.</source>
        <extracomment>Below the title of screen 914</extracomment>
        <translation>每次付款都要输入的 6 位数字。请不要用生日或银行卡密码。</translation>
    </message>
</context>
<context>
    <name>PrivacyRows</name>
    <message>
        <source>Lock by itself</source>
        <extracomment>Field on screen 800: minutes without input until the window locks</extracomment>
        <translation>自动锁屏</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without input</source>
        <extracomment>Choice on screen 800: when the window locks</extracomment>
        <translation>
            <numerusform>无操作 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide amounts</source>
        <extracomment>Switch on screen 800</extracomment>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>For screens that others can see. What you are about to send stays visible.</source>
        <extracomment>Below the switch on screen 800</extracomment>
        <translation>适合与他人共用屏幕时。即将转出的金额仍会显示。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>立即锁屏</translation>
    </message>
    <message>
        <source>Closes the vault until you enter your password</source>
        <extracomment>Below the row on screen 800</extracomment>
        <translation>关闭保险库，输入登录密码后才能打开</translation>
    </message>
</context>
<context>
    <name>ProblemBanner</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a whole sentence about what to do, %2 the number of the error</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RebuildOffer</name>
    <message>
        <source>Rebuild from the service</source>
        <extracomment>Button on the lock screen when the vault cannot be opened any more</extracomment>
        <translation>从服务重建</translation>
    </message>
    <message>
        <source>Rebuild the vault?</source>
        <extracomment>Question on the lock screen before the vault is set aside</extracomment>
        <translation>要重建保险库吗？</translation>
    </message>
    <message>
        <source>You sign in with your phone, and balance and bills come back from the service. The old vault is moved aside, not deleted: what only it knew, such as a payment that is still open, stays in it.</source>
        <extracomment>In the question on the lock screen before the vault is set aside</extracomment>
        <translation>您用手机号重新登录，余额和账单会从服务取回。旧的保险库会移到一旁，不会删除；只有它才知道的内容（例如结果尚未确定的付款）仍留在里面。</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <extracomment>Button that sets the vault aside and leads to signing in</extracomment>
        <translation>重建</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive money</source>
        <extracomment>Title of screen 320</extracomment>
        <translation>收款</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Filter in the dialog that saves the code</extracomment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Whoever scans it sees your number and can pay you. Nobody can take money with it.</source>
        <extracomment>Below the code on screen 320</extracomment>
        <translation>扫码的人会看到您的手机号，可以向您付款。任何人都不能凭它取走您的钱。</translation>
    </message>
    <message>
        <source>Amount (optional)</source>
        <extracomment>Field on screen 320</extracomment>
        <translation>金额（可不填）</translation>
    </message>
    <message>
        <source>Leave it empty, and the payer decides.</source>
        <extracomment>Below the amount on screen 320</extracomment>
        <translation>不填则由付款人决定。</translation>
    </message>
    <message>
        <source>What it is for (optional)</source>
        <extracomment>Field on screen 320</extracomment>
        <translation>用途（可不填）</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button on screen 320: the link to the clipboard</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>Button on screen 320</extracomment>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>On screen 320</extracomment>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>RecipientStep</name>
    <message>
        <source>Transfer</source>
        <extracomment>Title of screen 300</extracomment>
        <translation>转账</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on all steps of a task</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Transfers need the network</source>
        <extracomment>Banner on screen 300 without a network</extracomment>
        <translation>转账需要网络</translation>
    </message>
    <message>
        <source>You can go on as soon as the connection is back. Your bills stay readable.</source>
        <extracomment>Banner on screen 300 without a network</extracomment>
        <translation>恢复网络后即可继续，账单仍可查看。</translation>
    </message>
    <message>
        <source>Payee&apos;s phone number</source>
        <extracomment>Field on screen 300</extracomment>
        <translation>收款人手机号</translation>
    </message>
    <message>
        <source>Payee&apos;s name (optional)</source>
        <extracomment>Field on screen 300</extracomment>
        <translation>收款人姓名（可不填）</translation>
    </message>
    <message>
        <source>The service compares it with the name of the account, so that the money reaches the right person.</source>
        <extracomment>Below the payee&apos;s name on screen 300</extracomment>
        <translation>服务会与账户姓名核对，避免转错人。</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>Above the list of recent payees on screen 300</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Second line of somebody paid before on screen 300: %1 is a phone number, %2 a day such as &quot;Yesterday&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transfers are off for now</source>
        <extracomment>Banner on screen 300 while payments are frozen</extracomment>
        <translation>暂时不能转账</translation>
    </message>
    <message>
        <source>The service has contradicted itself, so payments are frozen. Your money is where it was.</source>
        <extracomment>Banner on screen 300 while payments are frozen</extracomment>
        <translation>服务的说法自相矛盾，付款已冻结。您的资金原封不动。</translation>
    </message>
    <message>
        <source>See why</source>
        <extracomment>Button in a banner while payments are frozen: leads to screen 307</extracomment>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Or a code: paste its link or a screenshot, open a picture, or drop one here.</source>
        <extracomment>Below the phone number on screen 300</extracomment>
        <translation>也可以用收款码：粘贴链接或截图、打开图片，或拖放到这里。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>Above the list of contacts on screen 300</extracomment>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckStep</name>
    <message>
        <source>Check your note</source>
        <extracomment>Title of screen 916</extracomment>
        <translation>核对您的记录</translation>
    </message>
    <message>
        <source>Type two of the groups from your note.</source>
        <extracomment>Below the title of screen 916</extracomment>
        <translation>请按您的记录输入其中两组。</translation>
    </message>
    <message>
        <source>Open the wallet</source>
        <extracomment>Button on screen 916: everything is done, the wallet opens</extracomment>
        <translation>打开钱夹</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button on screen 916: shows the recovery code again</extracomment>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Group %1</source>
        <extracomment>Field on screen 916; %1 is the number of the group</extracomment>
        <translation>第 %1 组</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeStep</name>
    <message>
        <source>Write down your recovery code</source>
        <extracomment>Title of screen 915</extracomment>
        <translation>请抄下恢复码</translation>
    </message>
    <message>
        <source>It opens the vault on this computer if you forget the password. It is shown only now.</source>
        <extracomment>Below the title of screen 915</extracomment>
        <translation>忘记登录密码时，用它打开这台电脑上的保险库。只显示这一次。</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <extracomment>Button on screen 915</extracomment>
        <translation>我抄好了</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, as a picture</source>
        <extracomment>Name of one of the eight pictures of the recovery code on screen 915</extracomment>
        <translation>恢复码第 %1 组，以图形显示</translation>
    </message>
    <message>
        <source>On paper, and away from this computer</source>
        <extracomment>Warning on screen 915</extracomment>
        <translation>写在纸上，别放在电脑旁</translation>
    </message>
    <message>
        <source>No photo and no screenshot. Whoever has the recovery code and this computer can read your bills. Nobody may ask you for it.</source>
        <extracomment>Warning on screen 915</extracomment>
        <translation>不要拍照或截图。谁拿到恢复码和这台电脑，就能看到您的账单。任何人都无权索要。</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Unlock with the recovery code</source>
        <extracomment>Title of screen 904</extracomment>
        <translation>用恢复码解锁</translation>
    </message>
    <message>
        <source>You wrote it down when this wallet was set up: eight groups of four.</source>
        <extracomment>Screen 904, below its title</extracomment>
        <translation>设置这个钱夹时您抄下的那一串：八组，每组四位。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>%1 of %2 characters; spaces and hyphens do not count</source>
        <extracomment>Screen 904, below the field; %1 of %2 characters have been typed</extracomment>
        <translation>已输入 %1 位，共 %2 位；空格和连字符不计</translation>
    </message>
    <message>
        <source>That recovery code does not open this wallet.</source>
        <extracomment>Screen 904, below the field</extracomment>
        <translation>这个恢复码打不开这个钱夹。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button of screen 904</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <extracomment>Button of screen 904</extracomment>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>RegionPicker</name>
    <message>
        <source>Region or code</source>
        <extracomment>Label of the field that narrows down the list of regions in a phone number</extracomment>
        <translation>地区或区号</translation>
    </message>
</context>
<context>
    <name>RelatedBills</name>
    <message>
        <source>Refund of</source>
        <extracomment>On screen 401, above the payment that a refund belongs to, or above the refunds of a payment</extracomment>
        <translation>原付款</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Change the transfer</source>
        <extracomment>Buttons on screen 305: everything is done; or once more after a transfer that was declined</extracomment>
        <translation>修改转账</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>Button on screen 305 after a transfer that was declined</extracomment>
        <translation>不转了</translation>
    </message>
    <message>
        <source>Transfer sent</source>
        <translation>转账成功</translation>
    </message>
    <message>
        <source>%1 has arrived with %2.</source>
        <extracomment>On screen 305; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 已到 %2 的账户。</translation>
    </message>
    <message>
        <source>See the bill</source>
        <extracomment>Link on screen 305</extracomment>
        <translation>查看账单</translation>
    </message>
    <message>
        <source>It had been taken already</source>
        <extracomment>Banner on screen 305 after &quot;Cancel if not taken&quot;</extracomment>
        <translation>之前已经受理</translation>
    </message>
    <message>
        <source>The service was faster, so there was nothing left to cancel. It was charged once.</source>
        <extracomment>Banner on screen 305 after &quot;Cancel if not taken&quot;</extracomment>
        <translation>服务已先一步执行，无法取消。只扣款一次。</translation>
    </message>
    <message>
        <source>The bank has it now</source>
        <extracomment>Title of screen 305, of a top-up or withdrawal that was looked for</extracomment>
        <translation>银行已受理</translation>
    </message>
    <message>
        <source>It was taken once. What becomes of it is shown under Cards.</source>
        <extracomment>On screen 305, of a top-up or withdrawal that was looked for</extracomment>
        <translation>只受理了一次，结果请看“银行卡”。</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Title of screen 305: of a transfer that arrives later; of one that has arrived</extracomment>
        <translation>在途</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>Title of screen 305; &quot;Paid&quot; where the payee is a merchant</extracomment>
        <translation>付款成功</translation>
    </message>
    <message>
        <source>%1 is on its way to %2. Until it arrives you can call it back on the home screen.</source>
        <extracomment>On screen 305; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>%1 正在转给 %2。到账前您可以在首页撤回。</translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Check the transfer</source>
        <extracomment>Title of screen 303</extracomment>
        <translation>确认转账</translation>
    </message>
    <message>
        <source>Enter payment PIN</source>
        <extracomment>Button on screen 303</extracomment>
        <translation>输入支付密码</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on screen 303: goes back to the amount</extracomment>
        <translation>返回修改</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Read out by screen readers before the amount on screen 303</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <extracomment>On screen 303 from 1,000 up: %1 is the amount written out</extracomment>
        <translation>大写：%1</translation>
    </message>
    <message>
        <source>Arrives</source>
        <extracomment>Row on screen 303</extracomment>
        <translation>到账时间</translation>
    </message>
    <message>
        <source>At once · cannot be called back</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 303</extracomment>
        <translation>立即 · 无法撤回</translation>
    </message>
    <message>
        <source>Paid from</source>
        <extracomment>Row on screen 303: what the money comes from</extracomment>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Balance (%1 left afterwards)</source>
        <extracomment>Value of the row &quot;Paid from&quot; on screen 303; %1 is what would be left</extracomment>
        <translation>余额（转后剩 %1）</translation>
    </message>
    <message>
        <source>Fee</source>
        <extracomment>Row on screens 303 and 305</extracomment>
        <translation>手续费</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Value of the row &quot;Fee&quot; on screen 303: transfers between people cost nothing</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Row on screens 303, 305 and 401: what was written to the payee</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your first transfer to this person</source>
        <extracomment>Warning on screen 303</extracomment>
        <translation>这是您第一次向此人转账</translation>
    </message>
    <message>
        <source>If somebody who says they are support, the police or a friend is rushing you to transfer, stop here. Support never asks for codes or transfers.</source>
        <extracomment>Warning on screen 303</extracomment>
        <translation>如果有人自称客服、公安或熟人催您转账，请先停下来。官方客服不会索要验证码，也不会要求转账。</translation>
    </message>
    <message numerus="yes">
        <source>%1, in about %n hours · can be called back until then</source>
        <extracomment>Value of the row &quot;Arrives&quot; on screen 303; %1 is a day and time such as &quot;Today 18:02&quot;, %n a number of hours</extracomment>
        <translation>
            <numerusform>%1（约 %n 小时后）· 到账前可以撤回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenFooter</name>
    <message>
        <source>Press F1 for help on this screen</source>
        <translation>按 F1 查看本页帮助</translation>
    </message>
    <message>
        <source>Screen code %1</source>
        <extracomment>Said by screen readers; %1 is the three-digit code of the screen</extracomment>
        <translation>页面编号 %1</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>%n character(s) typed</source>
        <extracomment>Said by screen readers about a hidden password; %n is how many characters have been typed</extracomment>
        <translation>
            <numerusform>已输入 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <extracomment>Title of screen 800</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Heading on screen 800</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Heading on screen 800: light and dark</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>Heading on screen 800: locking and hiding</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>Heading on screen 800: motion and drawing</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>About Billfold</source>
        <extracomment>Heading on screen 800</extracomment>
        <translation>关于钱夹</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Row on screen 800: who runs the account</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>Row on screen 800</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GPL 3.0 or later, without warranty</source>
        <extracomment>Value of the row &quot;Licence&quot; on screen 800</extracomment>
        <translation>GPL 3.0 或更高版本，不提供担保</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>This computer is new to your account.</source>
        <extracomment>Below the title of screen 903</extracomment>
        <translation>您的账户第一次在这台电脑上登录。</translation>
    </message>
</context>
<context>
    <name>SignInStep</name>
    <message>
        <source>Sign in</source>
        <extracomment>Title of screen 902</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <extracomment>Button on screen 902</extracomment>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button on all steps of a task but the first</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Field on screens 902 and 911</extracomment>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Field on screens 902 and 913</extracomment>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>No account yet? Open one</source>
        <extracomment>Link on screen 902</extracomment>
        <translation>还没有账户？去开户</translation>
    </message>
    <message>
        <source>The old vault was set aside</source>
        <extracomment>Banner on screen 902 after the vault was set aside</extracomment>
        <translation>旧的保险库已移到一旁</translation>
    </message>
    <message>
        <source>Nothing was deleted: it is in the folder &quot;quarantine&quot; of your profile. Sign in, and a new vault is built from the service.</source>
        <extracomment>Banner on screen 902 after the vault was set aside; &quot;quarantine&quot; is the name of a folder</extracomment>
        <translation>没有删除任何内容：它在您的资料目录的“quarantine”文件夹中。登录后会从服务建立新的保险库。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Your money, on your own machine</source>
        <extracomment>First window: the promise of the program</extracomment>
        <translation>您的钱，记在您自己的电脑里</translation>
    </message>
    <message>
        <source>Kept encrypted, readable offline, and always yours to take along.</source>
        <extracomment>First window: below the promise</extracomment>
        <translation>加密保存，离线可看，随时带走。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>First window: button</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open an account</source>
        <extracomment>First window: button</extracomment>
        <translation>开户</translation>
    </message>
    <message>
        <source>or</source>
        <extracomment>First window: between the two buttons and the demo</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>First window: row that opens the demo</extracomment>
        <translation>先看看</translation>
    </message>
    <message>
        <source>A demo wallet with play money</source>
        <extracomment>First window: below the row that opens the demo</extracomment>
        <translation>演示钱夹，里面是虚拟的钱</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>Said by screen readers: which step of a task this screen is</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Updating</source>
        <extracomment>State of the synchronisation</extracomment>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>Offline · as of %1</source>
        <extracomment>State of the synchronisation; %1 is a day and time</extracomment>
        <translation>离线 · 截至 %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>State of the synchronisation</extracomment>
        <translation>未能更新</translation>
    </message>
    <message>
        <source>Up to date · %1</source>
        <extracomment>State of the synchronisation; %1 is a day and time</extracomment>
        <translation>已同步 · %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Press to ask the service now</source>
        <extracomment>Said by screen readers about the state of the synchronisation</extracomment>
        <translation>按下可立即向服务查询</translation>
    </message>
</context>
<context>
    <name>ThemeRows</name>
    <message>
        <source>As the system</source>
        <extracomment>Choice on screen 800: light or dark as the operating system</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Choice on screen 800</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Choice on screen 800</extracomment>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Sending…</source>
        <extracomment>Button on screen 304; %1 is the amount</extracomment>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>确认转出 %1</translation>
    </message>
</context>
<context>
    <name>UnknownStep</name>
    <message>
        <source>Asking…</source>
        <extracomment>Button on screen 306: asks the service for the outcome</extracomment>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button on screen 306: leaves the screen; asking goes on</extracomment>
        <translation>稍后再看</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <extracomment>Title of screen 306</extracomment>
        <translation>结果尚未确定</translation>
    </message>
    <message>
        <source>You will not be charged twice.</source>
        <extracomment>On screen 306</extracomment>
        <translation>不会重复扣款。</translation>
    </message>
    <message>
        <source>Reserved from your balance</source>
        <extracomment>Row on screen 306</extracomment>
        <translation>已从余额预留</translation>
    </message>
    <message>
        <source>Payment id</source>
        <extracomment>Row on screen 306: the id of the payment, to tell support</extracomment>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>Value of the row &quot;Asked again&quot; on screen 306</extracomment>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds</source>
        <extracomment>Value of the row &quot;Asked again&quot; on screen 306; %n is the number of seconds</extracomment>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>As soon as the service answers</source>
        <extracomment>Value of the row &quot;Known for certain by&quot; on screen 306, once that time is over</extracomment>
        <translation>服务一回应就知道</translation>
    </message>
    <message>
        <source>%1 · %2 left</source>
        <extracomment>Value of the row &quot;Known for certain by&quot; on screen 306: %1 is a day and time, %2 what is left, such as 14:05</extracomment>
        <translation>%1 · 还剩 %2</translation>
    </message>
    <message>
        <source>The connection broke while we were sending %1 to %2. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the masked name of the payee</extracomment>
        <translation>向 %2 转出 %1 时连接中断。我们会继续查询，关闭窗口后也一样。</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>Row on screen 306: when the service is asked next</extracomment>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Known for certain by</source>
        <extracomment>Row on screen 306: the moment by which the outcome is known at the latest</extracomment>
        <translation>最迟知道结果</translation>
    </message>
    <message>
        <source>The connection broke while we were asking %2 for a top-up of %1. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the name of the bank</extracomment>
        <translation>向 %2 发起 %1 的充值时连接中断。我们会继续查询，关闭窗口后也一样。</translation>
    </message>
    <message>
        <source>The connection broke during the withdrawal of %1 to %2. We keep asking, also after you close the window.</source>
        <extracomment>On screen 306; %1 is the amount, %2 the name of the bank</extracomment>
        <translation>提现 %1 到 %2 时连接中断。我们会继续查询，关闭窗口后也一样。</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Row on screen 306, of a top-up: it reserves nothing</extracomment>
        <translation>金额</translation>
    </message>
</context>
</TS>
