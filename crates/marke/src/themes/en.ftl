# Words of this part.
