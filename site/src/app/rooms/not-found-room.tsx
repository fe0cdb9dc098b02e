export { NotFound as NotFoundRoom } from '@/components/not-found';
