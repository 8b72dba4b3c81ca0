# case: thousands by dot and decimals by comma, as many countries print money
# policy: expression
# inputs: {"amount": 1234567.891}
# expect: value "1.234.567,89 €"
f"{amount:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".") + " €"
