"""What every comparison works with: words ready to be compared, their rarity, alignment. Open to all its siblings."""
