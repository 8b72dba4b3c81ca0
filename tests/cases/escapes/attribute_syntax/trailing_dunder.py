# case: a name with underscores at its end only is an ordinary one, and is not there
# expect: raises AttributeError: class__
().class__
