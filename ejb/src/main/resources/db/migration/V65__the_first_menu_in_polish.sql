-- What the first version of the menu says of itself is read on Polish screens.
update menu_version set note = 'Pierwsze menu' where published_by = 'hejnal' and note = 'the first menu';
