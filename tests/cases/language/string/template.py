# case: $-templates
# policy: script {"modules": {"string": null}}
# expect: value ['Ann owes $5 to Anns', 'Bob owes $${amount} to Bobs', 'amount', '$who owes $$${amount} to ${who}s']
from string import Template
t = Template("$who owes $$${amount} to ${who}s")
try:
    t.substitute(who="A")
except KeyError as e:
    missing = e.args[0]
[t.substitute(who="Ann", amount=5), t.safe_substitute(who="Bob"), missing, t.template]
