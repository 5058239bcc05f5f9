//! Sources that several rules rest on.

use crate::critique::Source;

/// On SABIP's figure of 2009 and its parts.
pub(super) const GOLDACRE: Source = Source {
    author: "Goldacre, B.",
    year: "2009",
    title: "Illegal downloads and dodgy figures, The Guardian, 5 June 2009",
    url: "http://lafreepressarchive09.blogspot.com/2009/06/illegal-downloads-and-dodgy-figures.html",
};

/// Restitution of what the owner lost, not of the value of copies.
pub(super) const DOVE: Source = Source {
    author: "US District Court, W.D. Virginia",
    year: "2008",
    title: "United States v. Dove, 585 F. Supp. 2d 865",
    url: "https://www.quimbee.com/cases/united-states-v-dove",
};

/// The same on appeal: lost profit on sales that would have taken place.
pub(super) const ANDERSON: Source = Source {
    author: "US Court of Appeals, 9th Circuit",
    year: "2013",
    title: "United States v. Anderson, 741 F.3d 938",
    url: "https://www.lexplug.com/casebrief/united_states_v_anderson_65b4afc9eb69a8261a986bc8",
};

/// The same: what the seller took is no measure of what the owner lost.
pub(super) const FAIR: Source = Source {
    author: "US Court of Appeals, D.C. Circuit",
    year: "2012",
    title: "United States v. Fair, 699 F.3d 508, as reported by The Legal Intelligencer",
    url: "https://www.law.com/thelegalintelligencer/almID/1202578127582/",
};

/// On the request of USD 75 trillion against a file-sharing service.
pub(super) const LIMEWIRE: Source = Source {
    author: "Dvorak, J. C.",
    year: "2011",
    title: "Record companies seek $75 trillion in damages from LimeWire",
    url: "http://www.dvorak.org/blog/2011/03/22/record-companies-seek-75-trillion-in-damages-from-limewire-federal-judge-points-and-giggles/comment-page-2/",
};

/// On USD 250 billion and 750,000 jobs in the United States.
pub(super) const FREAKONOMICS: Source = Source {
    author: "Freakonomics",
    year: "2012",
    title: "How much do music and movie piracy really hurt the US economy?",
    url: "https://vdocuments.mx/how-much-does-music-and-movie-piracy-really-hurt-the-us-economy.html",
};

/// On figures of the fight against piracy, and what they rest on.
pub(super) const HARGREAVES_CRITIC: Source = Source {
    author: "The GRBlog",
    year: "2011",
    title: "Hargreaves: the gospel according to Google",
    url: "http://thegrblog.blogspot.com/2011/06/hargreaves-gospel-according-to-google.html",
};

/// On the data behind counts of counterfeit and pirated goods.
pub(super) const OECD_QUOTED: Source = Source {
    author: "Knowledge Ecology International",
    year: "",
    title: "quotes the OECD: counts rest on \"fragmentary and anecdotal information\"",
    url: "https://www.keionline.org/21450",
};
