# case: payments matched with open invoices by number in the text, then by amount
# inputs: {"open_items": {"4711": 100.0, "4712": 59.9, "4713": 59.9, "4714": 12.0}, "payments": [("Ref. 4712 thanks", 59.9), ("rent", 800.0), ("inv 4711 part", 60.0), ("no text", 12.0), ("4711 rest", 40.0), ("?", 59.9)]}
# expect: value {'journal': [('Ref. 4712 thanks', '4712', 'number'), ('rent', None, 'none'), ('inv 4711 part', '4711', 'number'), ('no text', '4714', 'amount'), ('4711 rest', '4711', 'number'), ('?', '4713', 'amount')], 'still open': {}, 'paid': ['4711', '4712', '4713', '4714']}
def numbers_in(text):
    word = ""
    for c in text + " ":
        if c.isdigit():
            word += c
        elif word:
            yield word
            word = ""


def match_payment(text, amount):
    for number in numbers_in(text):
        if number in balance:
            return number, "number"
    same = [n for n, due in balance.items() if abs(due - amount) < 0.005]
    if len(same) == 1:
        return same[0], "amount"
    return None, "several" if same else "none"


balance = dict(open_items)
journal = []
for text, amount in payments:
    number, how = match_payment(text, amount)
    if number is not None:
        balance[number] = round(balance[number] - amount, 2)
        if not balance[number]:
            del balance[number]
    journal.append((text, number, how))
{"journal": journal, "still open": balance, "paid": sorted(open_items.keys() - balance.keys())}
