# case: partition at the first or last separator
# expect: value [('key', '=', 'value=x'), ('key=value', '=', 'x'), ('novalue', '', ''), 'file']
["key=value=x".partition("="), "key=value=x".rpartition("="), "novalue".partition("="), "path/to/file".rpartition("/")[2]]
