# case: a loan paid in equal rates
# expect: value [(1, 303.76, 6.0, 902.24), (2, 303.76, 4.51, 602.99), (3, 303.76, 3.01, 302.25), (4, 303.76, 1.51, 0.0)]
def schedule(amount, yearly, months):
    rate = yearly / 12
    payment = amount * rate / (1 - (1 + rate) ** -months)
    rows, left = [], amount
    for m in range(1, months + 1):
        interest = left * rate
        left -= payment - interest
        rows.append((m, round(payment, 2), round(interest, 2), round(abs(left), 2)))
    return rows


schedule(1200, 0.06, 4)
