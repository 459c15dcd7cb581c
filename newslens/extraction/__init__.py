"""What one text says: names, dates, figures, quotations, each with its characters."""
