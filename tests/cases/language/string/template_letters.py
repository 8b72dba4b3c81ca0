# case: letters from a template
# policy: script {"modules": {"string": null}}
# expect: value ['Dear Ann,\nyour balance is $5.00.', 'Dear Bob,\nyour balance is $7.50.']
from string import Template
letter = Template("Dear $name,\nyour balance is $$${balance}.")
rows = [{"name": "Ann", "balance": "5.00"}, {"name": "Bob", "balance": "7.50"}]
[letter.substitute(row) for row in rows]
