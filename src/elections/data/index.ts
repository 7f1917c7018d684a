import type { Election } from '../election'
import { pemilu2019 } from './pemilu-2019'
import { pemilu2024 } from './pemilu-2024'
import { pemiluDaerah2031 } from './pemilu-daerah-2031'
import { pemiluNasional2029 } from './pemilu-nasional-2029'
import { pilkada2018 } from './pilkada-2018'
import { pilkada2020 } from './pilkada-2020'
import { pilkada2020Original } from './pilkada-2020-original'
import { pilkada2024 } from './pilkada-2024'
import { pilkada2024Psu } from './pilkada-2024-psu'
import { pilkadaUlang2025 } from './pilkada-ulang-2025'

/** Every election of the library, the earliest first. */
export const ELECTIONS: readonly Election[] = [
  pilkada2018,
  pemilu2019,
  pilkada2020Original,
  pilkada2020,
  pemilu2024,
  pilkada2024,
  pilkada2024Psu,
  pilkadaUlang2025,
  pemiluNasional2029,
  pemiluDaerah2031,
]
