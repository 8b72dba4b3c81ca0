# case: repr chooses quotes and escapes as Python does
# expect: value ["'a'", '"it\'s"', '\'say "hi"\'', '\'both \\\' and "\'', "'tab\\t'", "'nul\\x00'", "'\\x7f'", "'é'", "'\\u200b'", "'😀'", "'\\ud800'", "'\\\\'"]
[repr(s) for s in ["a", "it's", 'say "hi"', "both ' and \"", "tab\t", "nul\0", "\x7f", "é", "\u200b", "😀", "\ud800", "\\"]]
