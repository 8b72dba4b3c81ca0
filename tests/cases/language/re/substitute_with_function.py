# case: numbers in a text changed
# policy: script {"modules": {"re": null}}
# expect: value ['Lunch 9.00 EUR, dinner 22.95 EUR', 'Jane Doe', 'Make Title Case']
import re


def euros(m):
    return f"{float(m['amount']) * 0.9:.2f} EUR"


text = "Lunch $10, dinner $25.50"
[re.sub(r"\$(?P<amount>\d+(?:\.\d+)?)", euros, text), re.sub(r"(?P<a>\w+), (?P<b>\w+)", r"\g<b> \g<a>", "Doe, Jane"), re.sub(r"\b(\w)", lambda m: m.group(1).upper(), "make title case")]
