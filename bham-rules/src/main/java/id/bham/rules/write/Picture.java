package id.bham.rules.write;

/** What a page can show beside its lines (gambar): drawn where there is a screen or a sheet of paper, left out where there are letters alone. */
@FunctionalInterface
interface Picture {

    void draw(Html html);
}
