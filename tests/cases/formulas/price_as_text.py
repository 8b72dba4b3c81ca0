# case: a price in text with comma and currency becomes a number
# policy: expression
# inputs: {"text": "EUR 1.234,50"}
# expect: value 1234.5
float(text.replace("EUR", "").strip().replace(".", "").replace(",", "."))
