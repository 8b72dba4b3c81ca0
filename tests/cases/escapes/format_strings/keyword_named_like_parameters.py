# case: no keyword takes the place of the template or of the arguments
# expect: value ['1 2 3 4 {0.__class__}']
["{self} {format_string} {args} {kwargs} {template}".format(self=1, format_string=2, args=3, kwargs=4, template="{0.__class__}")]
