"""Where the courts of the Midwest and the West sit, and how lawyers there are numbered."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A court's county and town, the area code of its telephones, and the form of a bar number: label, digits, first and last."""

    county: str
    state: str
    town: str
    area: int
    bar: str
    digits: int
    low: int
    high: int
    street: str = ""


def _il(county: str, town: str, area: int) -> Place:
    return Place(county, "Illinois", town, area, "ARDC No. {}", 7, 6180000, 6349999)


def _mi(county: str, town: str, area: int) -> Place:
    return Place(county, "Michigan", town, area, "(P{})", 5, 22000, 88999)


def _oh(county: str, town: str, area: int) -> Place:
    return Place(county, "Ohio", town, area, "(#{})", 7, 12000, 102999)


def _mo(county: str, town: str, area: int) -> Place:
    return Place(county, "Missouri", town, area, "MO Bar #{}", 5, 29000, 76999)


def _wi(county: str, town: str, area: int) -> Place:
    return Place(county, "Wisconsin", town, area, "State Bar No. {}", 7, 1001200, 1129999)


def _mn(county: str, town: str, area: int) -> Place:
    return Place(county, "Minnesota", town, area, "(MN #{})", 7, 121000, 403999)


def _tx(county: str, town: str, area: int) -> Place:
    return Place(county, "Texas", town, area, "State Bar No. {}", 8, 24010000, 24139999)


def _ca(county: str, town: str, area: int, street: str) -> Place:
    return Place(county, "California", town, area, "SBN {}", 6, 98000, 352999, street)


PLACES = {
    "us/il/cook-circuit": _il("Cook", "Chicago, Illinois 60602", 312),
    "us/il/dupage-circuit": _il("DuPage", "Wheaton, IL 60187", 630),
    "us/mi/wayne-circuit": _mi("Wayne", "Detroit, Michigan 48226", 313),
    "us/mi/oakland-circuit": _mi("Oakland", "Troy, MI 48084", 248),
    "us/mi/36th-district": _mi("Wayne", "Detroit, MI 48226", 313),
    "us/oh/cuyahoga-pleas": _oh("Cuyahoga", "Cleveland, Ohio 44114", 216),
    "us/oh/franklin-pleas": _oh("Franklin", "Columbus, Ohio 43215", 614),
    "us/mo/st-louis-city-circuit": _mo("the City of St. Louis", "St. Louis, Missouri 63101", 314),
    "us/mo/jackson-circuit": _mo("Jackson", "Kansas City, MO 64106", 816),
    "us/in/marion-superior": Place("Marion", "Indiana", "Indianapolis, IN 46204", 317, "#{}-49", 5, 9000, 38999),
    "us/in/allen-superior": Place(
        "Allen", "Indiana", "Fort Wayne, Indiana 46802", 260, "Attorney No. {}-02", 5, 9000, 38999
    ),
    "us/wi/milwaukee-circuit": _wi("Milwaukee", "Milwaukee, Wisconsin 53202", 414),
    "us/wi/dane-circuit": _wi("Dane", "Madison, WI 53703", 608),
    "us/mn/hennepin-district": _mn("Hennepin", "Minneapolis, Minnesota 55402", 612),
    "us/mn/ramsey-district": _mn("Ramsey", "St. Paul, MN 55101", 651),
    "us/ia/polk-district": Place("Polk", "Iowa", "Des Moines, Iowa 50309", 515, "AT{}", 7, 1200, 15999),
    "us/nm/bernalillo-district": Place(
        "Bernalillo", "New Mexico", "Albuquerque, NM 87102", 505, "NM Bar No. {}", 5, 2100, 29999
    ),
    "us/co/denver-district": Place("Denver", "Colorado", "Denver, CO 80202", 303, "{}", 5, 12000, 59999),
    "us/co/el-paso-county": Place("El Paso", "Colorado", "Colorado Springs, CO 80903", 719, "{}", 5, 12000, 59999),
    "us/wa/king-superior": Place(
        "King", "Washington", "Seattle, Washington 98101", 206, "WSBA No. {}", 5, 11000, 62999
    ),
    "us/wa/pierce-superior": Place("Pierce", "Washington", "Tacoma, WA 98402", 253, "WSBA #{}", 5, 11000, 62999),
    "us/or/multnomah-circuit": Place(
        "Multnomah", "Oregon", "Portland, Oregon 97204", 503, "OSB No. {}", 6, 801000, 999899
    ),
    "us/nv/clark-district": Place(
        "Clark", "Nevada", "Las Vegas, Nevada 89101", 702, "Nevada Bar No. {}", 5, 2100, 16999
    ),
    "us/nv/washoe-district": Place("Washoe", "Nevada", "Reno, NV 89501", 775, "NV Bar #{}", 5, 2100, 16999),
    "us/ut/third-district": Place("Salt Lake", "Utah", "Salt Lake City, Utah 84111", 801, "({})", 5, 4100, 18999),
    "us/az/maricopa-superior": Place("Maricopa", "Arizona", "Phoenix, Arizona 85004", 602, "(#{})", 6, 9100, 38999),
    "us/az/pima-superior": Place("Pima", "Arizona", "Tucson, AZ 85701", 520, "State Bar No. {}", 6, 9100, 38999),
    "us/tx/harris-district": _tx("Harris", "Houston, Texas 77002", 713),
    "us/tx/harris-probate": _tx("Harris", "Houston, TX 77002", 713),
    "us/tx/first-appeals": _tx("Harris", "Houston, Texas 77002", 713),
    "us/tx/dallas-district": _tx("Dallas", "Dallas, Texas 75202", 214),
    "us/tx/fifth-appeals": _tx("Dallas", "Dallas, Texas 75201", 214),
    "us/tx/bexar-district": _tx("Bexar", "San Antonio, Texas 78205", 210),
    "us/tx/bexar-probate": _tx("Bexar", "San Antonio, TX 78205", 210),
    "us/ca/alameda": _ca("Alameda", "Oakland, California 94612", 510, "1225 Fallon Street"),
    "us/ca/san-diego": _ca("San Diego", "San Diego, CA 92101", 619, "330 West Broadway"),
    "us/ca/sacramento": _ca("Sacramento", "Sacramento, California 95814", 916, "720 Ninth Street"),
    "us/ca/orange": _ca("Orange", "Santa Ana, CA 92701", 714, "700 Civic Center Drive West"),
    "us/ca/first-appellate": _ca("Alameda", "Oakland, CA 94607", 510, ""),
    "us/ca/fourth-appellate": _ca("San Diego", "San Diego, California 92101", 619, ""),
    "us/hi/first-circuit": Place("Honolulu", "Hawai‘i", "Honolulu, Hawai‘i 96813", 808, "{}", 4, 2100, 9999),
    "us/ak/anchorage-superior": Place(
        "Anchorage", "Alaska", "Anchorage, Alaska 99501", 907, "ABA No. {}", 7, 7505001, 9911099
    ),
    "us/id/ada-district": Place("Ada", "Idaho", "Boise, Idaho 83702", 208, "ISB #{}", 4, 2100, 9999),
    "us/mt/missoula-district": Place(
        "Missoula", "Montana", "Missoula, Montana 59802", 406, "Bar ID {}", 5, 1200, 69999
    ),
}
