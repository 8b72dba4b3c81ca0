# case: settings in layers
# policy: script {"modules": {"collections": null}}
# expect: value ['blue', 5, {'color': 'blue', 'size': 5}, {'color': 'red', 'size': 1}, 'green', 'blue', ['color', 'size'], 2]
from collections import ChainMap
defaults, user = {"color": "red", "size": 1}, {"color": "blue"}
c = ChainMap(user, defaults)
c["size"] = 5
child = c.new_child({"color": "green"})
[c["color"], c["size"], user, defaults, child["color"], child.parents["color"], sorted(c), len(c.maps)]
