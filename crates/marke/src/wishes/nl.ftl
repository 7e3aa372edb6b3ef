# Woorden van dit onderdeel.
