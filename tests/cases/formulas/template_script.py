# case: a letter out of a template with a tiny placeholder language
# inputs: {"template": "Dear {name},\nyou owe {amount:.2f} {currency}. {missing}", "values": {"name": "Ms. Ray", "amount": 12.5, "currency": "EUR"}}
# expect: value "Dear Ms. Ray,\nyou owe 12.50 EUR. ?"
class Values(dict):
    def __missing__(self, key):
        return "?"


template.format_map(Values(values))
