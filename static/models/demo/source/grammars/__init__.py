"""What users may say, a few ways to say one thing per file: templates, and little besides.

A template's place in its list decides whether it is held out (see phrasing.py): new ones go to the
end. Every telling word of a held-out template must be in a template of the same list that is
trained, so that the evaluation asks whether the model puts known words together, not whether it
guesses new ones.
"""
